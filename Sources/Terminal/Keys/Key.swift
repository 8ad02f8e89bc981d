/// A key as the terminal tells it.
public enum Key: Hashable, Sendable {
    case character(Character)
    /// Ctrl with a letter, named by that letter in lower case.
    case control(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, pageUp, pageDown, home, end
    case function(Int)
    /// What line editors do by words, whichever keys ask for it: Ctrl-←, Alt-← and Alt-b are one.
    case wordLeft, wordRight, deleteWordLeft, deleteWordRight
}
