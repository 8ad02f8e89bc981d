import AssistantCore
import Terminal

// Every key that means anything, once.
extension KeyBindings {
    /// A letter is a letter: somebody who wonders what to do begins to type.
    static let home = KeyBindings(general() + [quit()])

    /// For those who live in terminals, a few Latin letters are commands.
    static let vi = KeyBindings(general(vi: true) + [quit(letters: "q")])

    static let kiosk = KeyBindings(
        general() + [
            KeyBinding([.nextLayout], [.function(12)], .keyLetters),
            KeyBinding([.quit], [.function(10)], unnamed: [.control("c")], .keyFinish),
        ])

    private static func general(vi: Bool = false) -> [KeyBinding] {
        func letters(_ letters: String) -> [Key] { vi ? letters.map(Key.character) : [] }
        return [
            KeyBinding([.up, .down], [.up, .down] + letters("kj"), .keyMove),
            KeyBinding([.pageUp, .pageDown], [.pageUp, .pageDown], .keyPage),
            KeyBinding([.first, .last], [.home, .end] + letters("gG"), .keyEnds),
            KeyBinding([.nextPane, .previousPane], [.tab], unnamed: [.backTab], .keyPane),
            KeyBinding([.open], [.enter, .right], .keyOpen),
            KeyBinding([.back], [.escape, .left], .keyBack),
            KeyBinding((0...9).map(Command.digit), "0123456789".map(Key.character), name: "1…28", .keyNumber),
            KeyBinding([.help], [.function(1), .character("?")], .keyHelp),
            KeyBinding([.nextLanguage], [.function(2)], .keyLanguage),
            KeyBinding([.search], [.function(3), .character("/")], .keySearch),
            KeyBinding([.questions], [.function(4)], .keyQuestions),
            KeyBinding([.calculators], [.function(5)], .keyCalculators),
            KeyBinding([.checks], [.function(6)], .keyChecks),
            KeyBinding([.original], [.function(7)], .keyOriginal),
            KeyBinding([.result], [.function(8)], .keyResult),
            KeyBinding([.clear], [.function(9)], .keyClear),
            KeyBinding([.redraw], [.control("l")], .keyRedraw),
        ]
    }

    private static func quit(letters: String = "") -> KeyBinding {
        KeyBinding([.quit], [.function(10)] + letters.map(Key.character), unnamed: [.control("c")], .keyQuit)
    }

    /// Where there is something to choose in a row: a field of a form, a language.
    static let choosingKeys = [
        KeyBinding([.previousChoice, .nextChoice], [.left, .right], .keyChange),
        KeyBinding([.nextChoice], [.character(" ")], .keyChange),
    ]

    /// Where text is typed: what line editors know.
    static let editingKeys: [KeyBinding] = [
        edit(.moveLeft, .left), edit(.moveRight, .right), edit(.deleteBackward, .backspace), edit(.deleteForward, .delete),
        edit(.moveToStart, .control("a"), .home), edit(.moveToEnd, .control("e"), .end),
        edit(.moveToWordStart, .wordLeft), edit(.moveToWordEnd, .wordRight),
        edit(.deleteBackwardToBlank, .control("w")), edit(.deleteWordBackward, .deleteWordLeft),
        edit(.deleteWordForward, .deleteWordRight),
        edit(.deleteToStart, .control("u")), edit(.deleteToEnd, .control("k")),
    ]

    private static func edit(_ edit: TextEdit, _ keys: Key...) -> KeyBinding {
        KeyBinding([.edit(edit)], keys, .helpEditing)
    }

    /// Where a question stands over the screen. Whatever else is pressed leaves it there.
    static let confirmingKeys = [
        KeyBinding([.confirm], [.enter], .keyFinish), KeyBinding([.cancel], [.escape], .keyContinue),
        KeyBinding([.redraw], [.control("l")], .keyRedraw),
    ]
}
