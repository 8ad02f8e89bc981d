import Terminal

extension Frame {
    /// Draws a text in a box in the middle of a part, over what stands there, with the cursor on it.
    mutating func box(_ text: String, in rect: Rect) {
        let width = min(50, rect.columns - 4)
        let lines = text.wrapped(to: width - 4)
        let box = Rect(
            row: rect.row + max(0, (rect.rows - lines.count - 2) / 2), column: rect.column + (rect.columns - width) / 2,
            rows: lines.count + 2, columns: width)
        fill(box, role: .selected)
        border(box, role: .selected)
        for (offset, range) in lines.enumerated() {
            put(text[range], row: box.row + 1 + offset, column: box.column + 2, role: .selected)
        }
        cursor = Position(row: box.row + 1, column: box.column + 2)
    }
}
