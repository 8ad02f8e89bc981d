/// One cell of a frame. A wide character stands in its first cell; the second is ``Cell/continuation``.
public struct Cell: Equatable, Sendable {
    public var character: Character
    public var role: Role

    public init(_ character: Character, _ role: Role) {
        self.character = character
        self.role = role
    }

    public static let blank = Cell(" ", .plain)
    static let continuationMark: Character = "\u{0}"
    public var isContinuation: Bool { character == Self.continuationMark }
}

/// A whole picture of the screen: cells, and where the cursor stands.
///
/// Whatever is put outside is cut off, so that no size, however small, is a fault.
public struct Frame: Equatable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
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
        for character in text {
            let width = character.columns
            guard width > 0 else { continue }
            guard column + width <= end else { break }
            // A blank that must not break a line is a blank like any other once it is drawn; not every font has it.
            set(Cell(character == "\u{A0}" ? " " : character, role), row, column)
            if width == 2 { set(Cell(Cell.continuationMark, role), row, column + 1) }
            column += width
        }
        return column
    }

    /// Fills a part with one character.
    public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .plain) {
        for row in rect.row..<rect.endRow {
            for column in rect.column..<rect.endColumn { set(Cell(character, role), row, column) }
        }
    }

    /// Gives the cells of a part another role and leaves their characters.
    public mutating func paint(_ rect: Rect, role: Role) {
        for row in rect.row..<rect.endRow {
            for column in rect.column..<rect.endColumn where holds(row, column) {
                cells[row * size.columns + column].role = role
            }
        }
    }

    /// Gives each cell the character that `replacement` has for its own; nil leaves it.
    mutating func replaceCharacters(_ replacement: (Character) -> Character?) {
        for index in cells.indices {
            if let other = replacement(cells[index].character) { cells[index].character = other }
        }
    }

    /// Draws a frame of single lines along the inner edge of a part.
    public mutating func border(_ rect: Rect, role: Role = .border) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        let right = rect.endColumn - 1, bottom = rect.endRow - 1
        fill(Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns), with: "─", role: role)
        fill(Rect(row: bottom, column: rect.column, rows: 1, columns: rect.columns), with: "─", role: role)
        fill(Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: 1), with: "│", role: role)
        fill(Rect(row: rect.row, column: right, rows: rect.rows, columns: 1), with: "│", role: role)
        set(Cell("┌", role), rect.row, rect.column)
        set(Cell("┐", role), rect.row, right)
        set(Cell("└", role), bottom, rect.column)
        set(Cell("┘", role), bottom, right)
    }

    /// The rows as text without trailing blanks, as a person reads them.
    public var lines: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns where !self[row, column].isContinuation {
                line.append(self[row, column].character)
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private func holds(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        guard holds(row, column) else { return }
        cells[row * size.columns + column] = cell
    }
}
