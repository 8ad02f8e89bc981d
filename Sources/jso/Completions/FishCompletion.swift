import AssistantCore
import Law

/// The completion script for fish.
struct FishCompletion {
    let commands: [CommandDeclaration]
    let words: Words

    var script: String {
        """
        # Completion of jso for fish; made by `jso completions fish`.
        function __jso_command
            set -l command ''
            set -l skips no
            for word in (commandline -opc)[2..-1]
                set -l longer (string trim -- "$command $word")
                if test $skips = yes
                    set skips no
                else if contains -- $word \(takers)
                    set skips yes
                else if contains -- $longer \(names)
                    set command $longer
                end
            end
            echo -- $command
        end

        function __jso_is
            set -l command (__jso_command)
            test "$command" = "$argv"
        end

        complete -c jso -f

        """ + commands.flatMap(lines).joined(separator: "\n") + "\n"
    }

    private var takers: String {
        Set(commands.flatMap(\.allOptions).filter { $0.value != nil }.map { "--\($0.name)" }).sorted().joined(separator: " ")
    }

    private var names: String {
        commands.dropFirst().map { $0.path.joined(separator: " ").quotedForShell }.joined(separator: " ")
    }

    private func lines(_ command: CommandDeclaration) -> [String] {
        let start = "complete -c jso -n " + (["__jso_is"] + command.path).joined(separator: " ").quotedForShell
        var lines = command.shownCommands.map { below in
            "\(start) -a \(below.path.last!) -d \(words.text(of: below.about).quotedForShell)"
        }
        let own = command.path == [HelpCommand.name] ? Suggestions.words(commands[0].nextWords) : nil
        for argument in command.arguments {
            switch own ?? argument.suggestions {
            case .none: break
            case let suggestions: lines.append("\(start)\(offer(suggestions))")
            }
        }
        return lines + command.allOptions.map { option in
            let value = option.value == nil ? "" : option.suggestions.isFiles ? " -r" : " -x"
            let about = words.text(of: option.explanation).quotedForShell
            return "\(start) -l \(option.name)\(value)\(option.value == nil ? "" : offer(option.suggestions)) -d \(about)"
        }
    }

    private func offer(_ suggestions: Suggestions) -> String {
        switch suggestions {
        case .none: ""
        case .files: " -F"
        case .folders: " -a '(__fish_complete_directories)'"
        case .words(let list): " -a \(list.joined(separator: " ").quotedForShell)"
        }
    }
}

extension Suggestions {
    fileprivate var isFiles: Bool { if case .files = self { true } else { false } }
}
