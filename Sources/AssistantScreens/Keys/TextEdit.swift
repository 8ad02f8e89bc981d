/// A change of a line being typed, or a move of its cursor.
enum TextEdit: Hashable, Sendable {
    case insert(Character)
    case deleteBackward, deleteForward
    case moveLeft, moveRight, moveToStart, moveToEnd, moveToWordStart, moveToWordEnd
    case deleteToStart, deleteToEnd
    case deleteWordBackward, deleteWordForward
    /// Back to the blank before the cursor, signs and all.
    case deleteBackwardToBlank
}
