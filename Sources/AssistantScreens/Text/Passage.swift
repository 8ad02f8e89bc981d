import AssistantCore
import Law
import Terminal

/// A text longer than its place: which part of it stands there, and the marks that there is more.
struct Passage {
    let lines: [TextLine]

    /// The first line that can stand at the top with `rows` rows: behind it there would be only blanks.
    func lastTop(rows: Int) -> Int { max(0, lines.count - rows) }

    /// Draws the lines from `top` on. Where something is hidden, a row of the part says so instead.
    func draw(into frame: inout Frame, _ rect: Rect, top: Int, words: Words) {
        guard rect.rows > 0 else { return }
        let top = min(max(0, top), lastTop(rows: rect.rows))
        let hasAbove = top > 0, hasBelow = top + rect.rows < lines.count
        for row in 0..<rect.rows where top + row < lines.count {
            let isMark = (row == 0 && hasAbove && rect.rows > 2) || (row == rect.rows - 1 && hasBelow && rect.rows > 1)
            if isMark { continue }
            let line = lines[top + row]
            var column = rect.column + line.indent
            for piece in line.pieces {
                column = frame.put(
                    piece.text, row: rect.row + row, column: column, role: piece.role, limit: rect.endColumn)
            }
        }
        if hasAbove && rect.rows > 2 { mark(words[.moreAbove], row: rect.row, of: rect, into: &frame) }
        if hasBelow && rect.rows > 1 { mark(words[.moreBelow], row: rect.endRow - 1, of: rect, into: &frame) }
    }

    private func mark(_ text: String, row: Int, of rect: Rect, into frame: inout Frame) {
        frame.put("… \(text)".fitted(to: rect.columns), row: row, column: rect.column, role: .warning)
    }
}
