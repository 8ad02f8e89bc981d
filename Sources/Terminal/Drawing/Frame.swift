/// A whole picture of the screen: cells, and where the cursor stands.
///
/// Whatever is put outside is cut off, so that no size, however small, is a fault.
public struct Frame: Equatable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
    /// The characters of more than one scalar, by the numbers that cells have for them.
    private(set) var clusters: [Character] = []
    /// Where the hardware cursor stands; readers and braille lines follow it.
    public var cursor: Position?

    public init(_ size: Size) {
        self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
        cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
    }

    public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

    /// Puts `text` on one row from `column` on, and gives the column behind its last cell.
    ///
    /// - Parameter limit: the column at which the text is cut, if before the frame's end.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, row: Int, column: Int, role: Role = .plain, limit: Int = .max
    ) -> Int {
        let end = min(limit, size.columns)
        var column = column
        text.forEachGlyph { glyph in
            guard glyph.columns > 0 else { return true }
            guard column + glyph.columns <= end else { return false }
            set(cell(of: glyph.content, role), row: row, column: column)
            if glyph.columns == 2 { set(.continuation(role), row: row, column: column + 1) }
            column += glyph.columns
            return true
        }
        return column
    }

    /// Fills a part with one character.
    public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .plain) {
        let cell = cell(of: Glyph.Content(character), role)
        change(rect) { _ in cell }
    }

    /// Gives the cells of a part another role and leaves their characters.
    public mutating func paint(_ rect: Rect, role: Role) { change(rect) { $0.with(role) } }

    /// Draws a frame of single lines along the inner edge of a part.
    public mutating func border(_ rect: Rect, role: Role = .border) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        let right = rect.endColumn - 1, bottom = rect.endRow - 1
        fill(Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns), with: "─", role: role)
        fill(Rect(row: bottom, column: rect.column, rows: 1, columns: rect.columns), with: "─", role: role)
        fill(Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: 1), with: "│", role: role)
        fill(Rect(row: rect.row, column: right, rows: rect.rows, columns: 1), with: "│", role: role)
        put("┌", row: rect.row, column: rect.column, role: role)
        put("┐", row: rect.row, column: right, role: role)
        put("└", row: bottom, column: rect.column, role: role)
        put("┘", row: bottom, column: right, role: role)
    }

    /// Gives each cell the scalar that `replacement` has for its own; nil leaves it.
    mutating func replaceScalars(_ replacement: (UInt32) -> UInt32?) {
        for index in cells.indices {
            guard let scalar = cells[index].scalar, let other = replacement(scalar) else { continue }
            cells[index] = Cell(scalar: other, cells[index].role)
        }
    }

    /// The rows as text without trailing blanks, as a person reads them.
    public var lines: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns where !self[row, column].isContinuation {
                line.append(character(of: self[row, column]))
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private func character(of cell: Cell) -> Character {
        cell.cluster.map { clusters[$0] } ?? Character(Unicode.Scalar(cell.scalar ?? 0) ?? " ")
    }

    private mutating func cell(of content: Glyph.Content, _ role: Role) -> Cell {
        switch content {
        // A blank that must not break a line is a blank like any other once it is drawn; not every font has it.
        case .scalar(0xA0): return Cell(scalar: 0x20, role)
        case .scalar(let scalar): return Cell(scalar: scalar, role)
        case .cluster(let character):
            let number = clusters.firstIndex(of: character) ?? clusters.count
            if number == clusters.count { clusters.append(character) }
            return Cell(cluster: number, role)
        }
    }

    private mutating func set(_ cell: Cell, row: Int, column: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
        cells[row * size.columns + column] = cell
    }

    private mutating func change(_ rect: Rect, _ change: (Cell) -> Cell) {
        let rows = (rect.row..<rect.endRow).clamped(to: 0..<size.rows)
        let columns = (rect.column..<rect.endColumn).clamped(to: 0..<size.columns)
        for row in rows {
            for index in row * size.columns + columns.lowerBound..<row * size.columns + columns.upperBound {
                cells[index] = change(cells[index])
            }
        }
    }
}
