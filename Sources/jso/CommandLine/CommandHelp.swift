import AssistantCore
import Terminal

/// What `--help` says of a command, in the language asked for.
struct CommandHelp: Sendable {
    /// Words of the interface, or a text that the data has elsewhere.
    enum Explanation: Sendable {
        case word(CommandWord)
        case text(String)
    }

    let name: String
    let about: Explanation
    let arguments: [(name: String, Explanation)]
    let options: [(name: String, Explanation)]
    let commands: [CommandHelp]

    init(
        _ name: String, _ about: Explanation, arguments: [(String, Explanation)] = [],
        commands: [CommandHelp] = [], options: [(String, Explanation)] = []
    ) {
        self.name = name
        self.about = about
        self.arguments = arguments
        self.commands = commands
        self.options = options
    }

    init(
        _ name: String, _ about: CommandWord, arguments: [(String, CommandWord)] = [],
        commands: [CommandHelp] = [], options: [(String, CommandWord)] = []
    ) {
        self.init(
            name, .word(about), arguments: arguments.map { ($0, .word($1)) }, commands: commands,
            options: options.map { ($0, .word($1)) })
    }

    /// The options that every command takes.
    private static let common: [(String, Explanation)] = [
        ("--lang LANG", .word(.optionLang)), ("--data DIR", .word(.optionData)), ("--help", .word(.optionHelp)),
    ]

    /// Where to read on, for the end of an error message.
    var advice: Phrase { Phrase(CommandWord.tryHelp, ["command": .text(name)]) }

    func text(in words: Words) -> String {
        var lines = [words.text(of: about), ""]
        let places = arguments.map(\.name) + (commands.isEmpty ? [] : ["…"])
        lines.append("\(words[.usage]): \(([name] + places + ["[--…]"]).joined(separator: " "))")
        lines += table(words[.arguments], arguments, words)
        lines += table(words[.commands], commands.map { command in
            (([command.name] + command.arguments.map(\.name)).joined(separator: " "), command.about)
        }, words)
        lines += table(words[.options], options + Self.common, words)
        return lines.joined(separator: "\n")
    }

    private func table(_ title: String, _ rows: [(String, Explanation)], _ words: Words) -> [String] {
        guard let width = rows.map(\.0.columns).max() else { return [] }
        return ["", "\(title):"] + rows.map { name, text in
            "  " + name + String(repeating: " ", count: width - name.columns + 2) + words.text(of: text)
        }
    }
}

extension Words {
    fileprivate func text(of explanation: CommandHelp.Explanation) -> String {
        switch explanation {
        case .word(let word): self[word]
        case .text(let text): text
        }
    }
}
