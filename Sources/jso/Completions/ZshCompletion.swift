import AssistantCore
import Law

/// The completion script for zsh, a function for each command.
struct ZshCompletion {
    let commands: [CommandDeclaration]
    let words: Words

    var script: String {
        "#compdef jso\n# Completion of jso for zsh; made by `jso completions zsh`.\n"
            + commands.reversed().map(function).joined()
            + "\nif [[ $funcstack[1] == _jso ]]; then\n    _jso \"$@\"\nelse\n    compdef _jso jso\nfi\n"
    }

    private func function(_ command: CommandDeclaration) -> String {
        var arguments = command.allOptions.map(specification)
        if command.nextWords.isEmpty {
            let own = command.path == [HelpCommand.name] ? Suggestions.words(commands[0].nextWords) : nil
            arguments += command.arguments.map { argument in
                specification(argument, own ?? argument.suggestions)
            }
        } else {
            arguments += ["'1: :->command'", "'*:: :->rest'"]
        }
        let call = "    _arguments -C \\\n" + arguments.map { "        \($0)" }.joined(separator: " \\\n") + "\n"
        guard !command.nextWords.isEmpty else { return "\n\(name(command))() {\n\(call)}\n" }
        let list = command.shownCommands.map { below in
            let about = words.text(of: below.about).replacing(":", with: "\\:")
            return "                " + "\(below.path.last!):\(about)".quotedForShell
        }
        let branches = command.shownCommands.map { "                \($0.path.last!)) \(name($0)) ;;" }
        return """

            \(name(command))() {
                local context state state_descr line
                typeset -A opt_args
            \(call)    case $state in
                    command)
                        local -a names=(
            \(list.joined(separator: "\n"))
                        )
                        _describe -t commands command names
                        ;;
                    rest)
                        case $line[1] in
            \(branches.joined(separator: "\n"))
                        esac
                        ;;
                esac
            }

            """
    }

    private func name(_ command: CommandDeclaration) -> String { "_" + (["jso"] + command.path).joined(separator: "_") }

    private func specification(_ option: CommandOption) -> String {
        let many = option.mayRepeat ? "*" : ""
        let about = words.text(of: option.explanation).escaped
        let value = option.value.map { "=:\($0.escaped):\(action(option.suggestions))" } ?? ""
        return "\(many)--\(option.name)\(value.isEmpty ? "" : "=")[\(about)]\(value.dropFirst())".quotedForShell
    }

    private func specification(_ argument: CommandArgument, _ suggestions: Suggestions) -> String {
        let separator = argument.isMany ? "*:" : argument.isOptional ? "::" : ":"
        return "\(separator)\(words.text(of: argument.explanation).escaped):\(action(suggestions))".quotedForShell
    }

    private func action(_ suggestions: Suggestions) -> String {
        switch suggestions {
        case .none: " "
        case .files: "_files"
        case .folders: "_files -/"
        case .words(let list): "(\(list.joined(separator: " ")))"
        }
    }
}

extension String {
    /// With the signs that have a meaning in a specification of `_arguments` made plain.
    fileprivate var escaped: String {
        reduce(into: "") { text, character in text += (":[]\\".contains(character) ? "\\" : "") + String(character) }
    }
}
