/// The completion script for bash: it needs nothing but bash itself.
struct BashCompletion {
    let commands: [CommandDeclaration]

    var script: String {
        """
        # Completion of jso for bash; made by `jso completions bash`.
        _jso() {
            local word=${COMP_WORDS[COMP_CWORD]} option='' command='jso' next i
            local -i arguments=0
            COMPREPLY=()
            for ((i = 1; i < COMP_CWORD; i++)); do
                next=${COMP_WORDS[i]}
                if [[ -n $option ]]; then
                    # bash takes `=` for a word of its own.
                    [[ $next == '=' ]] || option=''
                elif _jso_takes_value "$command" "$next"; then
                    option=$next
                elif [[ $next != -* ]]; then
                    case "$command $next" in
        \(cases("            ", commands.filter { !$0.path.isEmpty }.map { ($0.name, "command=\($0.name.quotedForShell)") }))
                        *) arguments+=1 ;;
                    esac
                fi
            done
            [[ $word == '=' ]] && word=''
            if [[ -n $option ]]; then
                case "$command $option" in
        \(cases("            ", valueRows))
                esac
            elif [[ $word == -* ]]; then
                case "$command" in
        \(cases("            ", commands.map { ($0.name, words($0.allOptions.map { "--\($0.name)" })) }))
                esac
            else
                case "$command $arguments" in
        \(cases("            ", argumentRows))
                esac
            fi
        }

        _jso_takes_value() {
            case "$1 $2" in
        \(cases("        ", [(takers, "return 0")], isPattern: true))
            esac
            return 1
        }

        _jso_paths() {
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
        }

        complete -F _jso jso

        """
    }

    private var takers: String {
        commands.flatMap { command in
            command.allOptions.filter { $0.value != nil }.map { "\(command.name) --\($0.name)".quotedForShell }
        }.joined(separator: " | ")
    }

    private var valueRows: [(String, String)] {
        commands.flatMap { command in
            command.allOptions.filter { $0.value != nil }.compactMap { option in
                offer(option.suggestions).map { ("\(command.name) --\(option.name)", $0) }
            }
        }
    }

    private var argumentRows: [(String, String)] {
        commands.flatMap { command -> [(String, String)] in
            guard command.nextWords.isEmpty else { return [("\(command.name) 0", words(command.nextWords))] }
            if command.path == [HelpCommand.name] { return [("\(command.name) 0", words(commands[0].nextWords))] }
            return command.arguments.enumerated().compactMap { index, argument in
                offer(argument.suggestions).map { ("\(command.name) \(index)", $0) }
            }
        }
    }

    private func offer(_ suggestions: Suggestions) -> String? {
        switch suggestions {
        case .none: nil
        case .files: #"_jso_paths -f "$word""#
        case .folders: #"_jso_paths -d "$word""#
        case .words(let list): words(list)
        }
    }

    private func words(_ list: [String]) -> String {
        #"mapfile -t COMPREPLY < <(compgen -W "# + list.joined(separator: " ").quotedForShell + #" -- "$word")"#
    }

    private func cases(_ indent: String, _ rows: [(pattern: String, action: String)], isPattern: Bool = false) -> String {
        rows.map { row in "\(indent)\(isPattern ? row.pattern : row.pattern.quotedForShell)) \(row.action) ;;" }
            .joined(separator: "\n")
    }
}
