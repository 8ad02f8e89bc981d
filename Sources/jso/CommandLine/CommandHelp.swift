import AssistantCore
import Terminal

/// What `--help` says of a command, in the language asked for.
struct CommandHelp: Sendable {
    let name: String
    let about: CommandWord
    let arguments: [(name: String, word: CommandWord)]
    let options: [(name: String, word: CommandWord)]
    let commands: [CommandHelp]

    init(
        _ name: String, _ about: CommandWord, arguments: [(String, CommandWord)] = [],
        commands: [CommandHelp] = [], options: [(String, CommandWord)] = []
    ) {
        self.name = name
        self.about = about
        self.arguments = arguments
        self.commands = commands
        self.options = options
    }

    /// The options that every command takes.
    private static let common: [(String, CommandWord)] = [
        ("--lang LANG", .optionLang), ("--data DIR", .optionData), ("--help", .optionHelp),
    ]

    /// Where to read on, for the end of an error message.
    var advice: Phrase { Phrase(CommandWord.tryHelp, ["command": .text(name)]) }

    func text(in words: Words) -> String {
        var lines = [words[about], ""]
        let places = arguments.map(\.name) + (commands.isEmpty ? [] : ["…"])
        lines.append("\(words[.usage]): \(([name] + places + ["[--…]"]).joined(separator: " "))")
        lines += table(words[.arguments], arguments.map { ($0.name, words[$0.word]) })
        lines += table(words[.commands], commands.map { command in
            let places = command.arguments.map(\.name)
            return (([command.name] + places).joined(separator: " "), words[command.about])
        })
        lines += table(words[.options], (options + Self.common).map { ($0.name, words[$0.word]) })
        return lines.joined(separator: "\n")
    }

    private func table(_ title: String, _ rows: [(String, String)]) -> [String] {
        guard let width = rows.map(\.0.columns).max() else { return [] }
        return ["", "\(title):"] + rows.map { name, text in
            "  " + name + String(repeating: " ", count: width - name.columns + 2) + text
        }
    }
}
