/// What a key asks for, whichever key it was.
public enum Command: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
    case nextPane, previousPane
    case open, back
    case digit(Int)
    case search, help, nextLanguage, nextLayout, original
    case questions, calculators, checks
    case result, clear
    case quit, redraw
}
