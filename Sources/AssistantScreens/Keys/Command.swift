/// What a key asks for, whichever key it was.
enum Command: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
    case nextPane, previousPane
    case open, back
    case digit(Int)
    /// To another place; the screen shown may know of one that is nearer.
    case go(Link)
    case help, nextLanguage, nextLayout, original
    case result, clear
    /// Along what stands to choose from in one row.
    case previousChoice, nextChoice
    case edit(TextEdit)
    /// The answers to a question that stands over the screen.
    case confirm, cancel
    case quit, redraw

    static let search = Command.go(.search(""))
    static let questions = Command.go(.questions)
    static let calculators = Command.go(.calculators([]))
    static let checks = Command.go(.checks([]))
}
