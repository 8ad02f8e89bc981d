import AssistantCore
import Law
import Terminal

extension CommandDeclaration {
    /// What `--help` says, in the language of the words.
    func help(in words: Words) -> String {
        var lines = [words.text(of: about), "", "\(words[.usage]): \(usage)"]
        lines += Self.table(words[.arguments], arguments.map { ($0.placeholder, $0.explanation) }, words)
        lines += Self.table(words[.commands], shownCommands.map { command in
            (([command.name] + command.arguments.map(\.placeholder)).joined(separator: " "), command.about)
        }, words)
        lines += Self.table(words[.options], allOptions.map { ($0.placeholder, $0.explanation) }, words)
        return lines.joined(separator: "\n")
    }

    /// `jso show NUMBER [--…]`
    var usage: String {
        ([name] + arguments.map(\.placeholder) + (commands.isEmpty ? [] : ["…"]) + ["[--…]"]).joined(separator: " ")
    }

    private static func table(_ title: String, _ rows: [(name: String, HelpText)], _ words: Words) -> [String] {
        guard let width = rows.map(\.name.columns).max() else { return [] }
        return ["", "\(title):"] + rows.map { name, explanation in
            "  " + name + String(repeating: " ", count: width - name.columns + 2) + words.text(of: explanation)
        }
    }
}
