import AssistantCore
import Terminal

/// The keys of the assistant: the one table behind what keys do, the status line and the help.
enum KeyBindings {
    /// One line of help: commands that belong together, how their keys are written, and what they do.
    struct Binding {
        let commands: [Command]
        let keys: [Key]
        let written: String
        let word: ScreenWord

        init(_ commands: [Command], _ keys: [Key], _ written: String, _ word: ScreenWord) {
            self.commands = commands
            self.keys = keys
            self.written = written
            self.word = word
        }
    }

    /// The command of a key pressed where no text is typed; letters count by their place on the keyboard.
    static func command(for key: Key) -> Command? {
        guard case .character(let typed) = key else { return commands[key] }
        let character = KeyPlaces.commandCharacter(for: typed)
        if let digit = character.wholeNumberValue, character.isASCII { return .digit(digit) }
        return commands[.character(character)]
    }

    /// The command of a key pressed while text is typed: letters, digits and signs are text there.
    static func commandWhileTyping(for key: Key) -> Command? {
        if case .character = key { return nil }
        return commands[key]
    }

    static func binding(of command: Command) -> Binding? {
        all.first { $0.commands.contains(command) }
    }

    static let all: [Binding] = [
        Binding([.up, .down], [.up, .down, .character("k"), .character("j")], "↑↓ k j", .keyMove),
        Binding([.pageUp, .pageDown], [.pageUp, .pageDown], "PgUp PgDn", .keyPage),
        Binding([.first, .last], [.home, .end, .character("g"), .character("G")], "Home End g G", .keyEnds),
        Binding([.nextPane, .previousPane], [.tab, .backTab], "Tab", .keyPane),
        Binding([.open], [.enter, .right], "Enter →", .keyOpen),
        Binding([.back], [.escape, .left], "Esc ←", .keyBack),
        Binding([.digit(0)], [], "1…28", .keyNumber),
        Binding([.search], [.character("/"), .function(3)], "/ F3", .keySearch),
        Binding([.help], [.function(1), .character("?")], "F1 ?", .keyHelp),
        Binding([.nextLanguage], [.function(2)], "F2", .keyLanguage),
        Binding([.original], [.function(7)], "F7", .keyOriginal),
        Binding([.questions], [.function(4)], "F4", .keyQuestions),
        Binding([.calculators], [.function(5), .character("c")], "F5 c", .keyCalculators),
        Binding([.checks], [.function(6), .character("v")], "F6 v", .keyChecks),
        Binding([.result], [.function(8)], "F8", .keyResult),
        Binding([.clear], [.function(9)], "F9", .keyClearForm),
        Binding([.redraw], [.control("l")], "Ctrl-L", .keyRedraw),
        Binding([.quit], [.function(10), .character("q"), .control("c")], "F10 q", .keyQuit),
    ]

    /// Keys of a binding that has several commands stand in turn: ↑ is up, ↓ is down, k is up, j is down.
    private static let commands: [Key: Command] = {
        var table: [Key: Command] = [:]
        for binding in all {
            for (index, key) in binding.keys.enumerated() {
                table[key] = binding.commands[index % binding.commands.count]
            }
        }
        return table
    }()
}
