import AssistantCore
import InterfaceWords
import Terminal

/// The keys of the assistant: the one table behind what keys do, the status line and the help.
struct KeyBindings: Sendable {
    /// One line of help: commands that belong together, how their keys are written, and what they do.
    struct Binding: Sendable {
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

    let all: [Binding]
    /// Whether a letter counts by its place: `й` is `q`.
    private let findsLettersByPlace: Bool
    private let commands: [Key: Command]

    /// Keys of a binding that has several commands stand in turn: ↑ is up, ↓ is down, k is up, j is down.
    private init(_ all: [Binding], findsLettersByPlace: Bool) {
        self.all = all
        self.findsLettersByPlace = findsLettersByPlace
        var table: [Key: Command] = [:]
        for binding in all {
            for (index, key) in binding.keys.enumerated() {
                table[key] = binding.commands[index % binding.commands.count]
            }
        }
        commands = table
    }

    /// The command of a key pressed where no text is typed.
    func command(for key: Key) -> Command? {
        guard case .character(let typed) = key else { return commands[key] }
        let character = findsLettersByPlace ? KeyPlaces.commandCharacter(for: typed) : typed
        if let digit = character.wholeNumberValue, character.isASCII { return .digit(digit) }
        return commands[.character(character)]
    }

    /// The command of a key pressed while text is typed: letters, digits and signs are text there.
    func commandWhileTyping(for key: Key) -> Command? {
        if case .character = key { return nil }
        return commands[key]
    }

    /// At home, letters are commands too.
    static let home = KeyBindings(
        [
            Binding([.up, .down], [.up, .down, .character("k"), .character("j")], "↑↓ k j", .keyMove), pages,
            Binding([.first, .last], [.home, .end, .character("g"), .character("G")], "Home End g G", .keyEnds),
        ] + shared + [
            Binding([.calculators], [.function(5), .character("c")], "F5 c", .keyCalculators),
            Binding([.checks], [.function(6), .character("v")], "F6 v", .keyChecks),
        ] + ofForms + [
            Binding([.quit], [.function(10), .character("q"), .control("c")], "F10 q", .keyQuit)
        ], findsLettersByPlace: true)

    /// At a kiosk a letter is a letter: somebody who wonders what to do begins to type.
    static let kiosk = KeyBindings(
        [
            Binding([.up, .down], [.up, .down], "↑↓", .keyMove), pages,
            Binding([.first, .last], [.home, .end], "Home End", .keyEnds),
        ] + shared + [
            Binding([.calculators], [.function(5)], "F5", .keyCalculators),
            Binding([.checks], [.function(6)], "F6", .keyChecks),
        ] + ofForms + [
            Binding([.nextLayout], [.function(12)], "F12", .keyLetters),
            Binding([.quit], [.function(10), .control("c")], "F10", .keyFinish),
        ], findsLettersByPlace: false)

    private static let pages = Binding([.pageUp, .pageDown], [.pageUp, .pageDown], "PgUp PgDn", .keyPage)

    private static let shared = [
        Binding([.nextPane, .previousPane], [.tab, .backTab], "Tab", .keyPane),
        Binding([.open], [.enter, .right], "Enter →", .keyOpen),
        Binding([.back], [.escape, .left], "Esc ←", .keyBack),
        Binding([.digit(0)], [], "1…28", .keyNumber),
        Binding([.search], [.character("/"), .function(3)], "/ F3", .keySearch),
        Binding([.help], [.function(1), .character("?")], "F1 ?", .keyHelp),
        Binding([.nextLanguage], [.function(2)], "F2", .keyLanguage),
        Binding([.original], [.function(7)], "F7", .keyOriginal),
        Binding([.questions], [.function(4)], "F4", .keyQuestions),
    ]

    private static let ofForms = [
        Binding([.result], [.function(8)], "F8", .keyResult),
        Binding([.clear], [.function(9)], "F9", .keyClearForm),
        Binding([.redraw], [.control("l")], "Ctrl-L", .keyRedraw),
    ]
}
