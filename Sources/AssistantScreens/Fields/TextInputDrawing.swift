import Terminal

extension TextInput {
    /// Draws the text in one row, moved so that the cursor is always seen, and sets the frame's cursor if asked.
    ///
    /// - Parameter isAmount: whether digits are shown in groups.
    func draw(
        into frame: inout Frame, row: Int, column: Int, width: Int, isActive: Bool, isAmount: Bool = false
    ) {
        let role: Role = isActive ? .activeField : .field
        let (characters, cursor) = isAmount ? grouped : (characters, cursor)
        frame.fill(Rect(row: row, column: column, rows: 1, columns: width), role: role)
        var start = 0
        while width > 1, String(characters[start..<cursor]).columns > width - 1 { start += 1 }
        frame.put(String(characters[start...]), row: row, column: column, role: role, limit: column + width)
        if isActive {
            frame.cursor = Position(row: row, column: column + String(characters[start..<cursor]).columns)
        }
    }
}
