import Terminal

/// The signs at the end of a list's first and last row that it goes on above and below.
struct MoreMarks {
    let hasAbove: Bool
    let hasBelow: Bool

    init(count: Int, top: Int, rows: Int) {
        hasAbove = top > 0
        hasBelow = count > top + rows
    }

    /// How many columns of a row are the sign's; text stays out of them.
    func width(at row: Int, of rows: Int) -> Int {
        (row == 0 && hasAbove) || (row == rows - 1 && hasBelow) ? 2 : 0
    }

    func draw(into frame: inout Frame, _ rect: Rect) {
        if hasAbove { frame.put("↑", row: rect.row, column: rect.endColumn - 1, role: .warning) }
        if hasBelow { frame.put("↓", row: rect.endRow - 1, column: rect.endColumn - 1, role: .warning) }
    }
}
