import AssistantCore
import Terminal

// Every key that means anything, once.
extension KeyBindings {
    /// At home, letters are commands too.
    static let home = KeyBindings(
        general(letters: .commands) + [
            KeyBinding([.quit], [.function(10), .character("q")], unnamed: [.control("c")], .keyQuit)
        ], letters: .commands)

    /// At a kiosk a letter is a letter: somebody who wonders what to do begins to type.
    static let kiosk = KeyBindings(
        general(letters: .search) + [
            KeyBinding([.nextLayout], [.function(12)], .keyLetters),
            KeyBinding([.quit], [.function(10)], unnamed: [.control("c")], .keyFinish),
        ], letters: .search)

    private static func general(letters: Letters) -> [KeyBinding] {
        let hasLetters = letters == .commands
        func letter(_ letters: String) -> [Key] { hasLetters ? letters.map(Key.character) : [] }
        return [
            KeyBinding([.up, .down], [.up, .down] + letter("kj"), .keyMove),
            KeyBinding([.pageUp, .pageDown], [.pageUp, .pageDown], .keyPage),
            KeyBinding([.first, .last], [.home, .end] + letter("gG"), .keyEnds),
            KeyBinding([.nextPane, .previousPane], [.tab], unnamed: [.backTab], .keyPane),
            KeyBinding([.open], [.enter, .right], .keyOpen),
            KeyBinding([.back], [.escape, .left], .keyBack),
            KeyBinding((0...9).map(Command.digit), "0123456789".map(Key.character), name: "1…28", .keyNumber),
            // Whoever has a terminal at home knows the sign.
            KeyBinding([.search], hasLetters ? [.character("/"), .function(3)] : [.function(3), .character("/")], .keySearch),
            KeyBinding([.help], [.function(1), .character("?")], .keyHelp),
            KeyBinding([.nextLanguage], [.function(2)], .keyLanguage),
            KeyBinding([.original], [.function(7)], .keyOriginal),
            KeyBinding([.questions], [.function(4)], .keyQuestions),
            KeyBinding([.calculators], [.function(5)] + letter("c"), .keyCalculators),
            KeyBinding([.checks], [.function(6)] + letter("v"), .keyChecks),
            KeyBinding([.result], [.function(8)], .keyResult),
            KeyBinding([.clear], [.function(9)], .keyClearForm),
            KeyBinding([.redraw], [.control("l")], .keyRedraw),
        ]
    }

    /// Where there is something to choose in a row: a field of a form, a language.
    static let choosingKeys = [
        KeyBinding([.previousChoice, .nextChoice], [.left, .right], .keyChoose),
        KeyBinding([.nextChoice], [.character(" ")], .keyChoose),
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
