/// Some rows of a table: its text in UTF-8, and where rows and cells stand in it.
public struct TableBlock: Sendable {
    public struct Row: Sendable {
        let start: UInt32
        /// Behind the last cell that has a column.
        let cut: UInt32
        /// Before the line break.
        let end: UInt32
        let firstCell: UInt32
        /// Cells, those too that have no column.
        let count: UInt32
        public let lineBreak: LineBreak
        public internal(set) var fault: RowFault?
        /// Whether something stands in cells that have no column.
        public let hasSurplus: Bool

        public var cellCount: Int { Int(count) }
    }

    struct Cell {
        static let quoted: UInt32 = 1 << 31
        let start: UInt32
        /// With a bit for a cell that stood in quotes.
        let lengthAndQuotes: UInt32
    }

    public let bytes: [UInt8]
    public let rows: [Row]
    let cells: [Cell]
    /// The columns of the header; cells beyond are counted, but not kept.
    let columnCount: Int

    /// The bytes of a row as they stand in the table, without its line break and without cells that have no column.
    public func written(_ row: Row) -> ArraySlice<UInt8> { bytes[Int(row.start)..<Int(row.cut)] }

    /// The same with a sign in place of what is no letter, so that it is UTF-8.
    public func repaired(_ row: Row) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(Int(row.cut - row.start))
        bytes.withUnsafeBufferPointer { all in
            let line = UnsafeBufferPointer(rebasing: all[Int(row.start)..<Int(row.cut)])
            var place = 0
            while place < line.count {
                if line[place] != 0, case .letter(let length) = UTF8Check.letter(in: line, at: place) {
                    text += line[place..<place + length]
                    place += length
                } else {
                    text += [0xEF, 0xBF, 0xBD]
                    place += 1
                }
            }
        }
        return text
    }

    /// The whole line of a row, without its line break.
    public func line(_ row: Row) -> ArraySlice<UInt8> { bytes[Int(row.start)..<Int(row.end)] }

    /// The beginning of what stands behind the last cell that has a column, as it stands.
    public func surplus(_ row: Row) -> ArraySlice<UInt8> {
        guard row.hasSurplus else { return [] }
        let rest = bytes[Int(row.cut) + 1..<Int(row.end)]
        guard rest.count > TableReader.shownOfLongRow else { return rest }
        // No letter is cut in two: the next byte begins one.
        var end = rest.startIndex + TableReader.shownOfLongRow
        while rest[end] & 0xC0 == 0x80 { end -= 1 }
        return rest[..<end]
    }

    /// What stands in a cell, without its quotes; nothing where the row is too short.
    public func text(of column: Int, in row: Row) -> String {
        bytes.withUnsafeBufferPointer { text(of: column, in: row, bytes: $0) }
    }

    /// The same, from bytes that are at hand already.
    public func text(of column: Int, in row: Row, bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard column < row.cellCount else { return "" }
        let cell = cells[Int(row.firstCell) + column]
        let start = Int(cell.start), length = Int(cell.lengthAndQuotes & ~Cell.quoted)
        let part = UnsafeBufferPointer(rebasing: bytes[start..<start + length])
        guard cell.lengthAndQuotes & Cell.quoted != 0, part.contains(UInt8(ascii: "\"")) else {
            return String(decoding: part, as: UTF8.self)
        }
        return Self.withSingleQuotes(part)
    }

    /// Whether a cell stands in quotes.
    public func isQuoted(_ column: Int, in row: Row) -> Bool {
        column < row.cellCount && cells[Int(row.firstCell) + column].lengthAndQuotes & Cell.quoted != 0
    }

    /// The texts of the cells that have a column; nil for a row that cannot be read.
    public func texts(of row: Row) -> [String]? {
        guard row.fault == nil else { return nil }
        return (0..<min(row.cellCount, columnCount)).map { text(of: $0, in: row) }
    }

    /// A quote within quotes is written twice.
    private static func withSingleQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text: [UInt8] = []
        var place = 0
        while place < bytes.count {
            text.append(bytes[place])
            place += bytes[place] == UInt8(ascii: "\"") ? 2 : 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// How a line ends.
public enum LineBreak: UInt8, Sendable {
    case none, lineFeed, carriageReturn, both

    public var bytes: [UInt8] {
        switch self {
        case .none: []
        case .lineFeed: [0x0A]
        case .carriageReturn: [0x0D]
        case .both: [0x0D, 0x0A]
        }
    }
}

extension TableBlock.Cell {
    init(_ content: Range<Int>, isQuoted: Bool) {
        start = UInt32(content.lowerBound)
        lengthAndQuotes = UInt32(content.count) | (isQuoted ? Self.quoted : 0)
    }

    func moved(back count: Int) -> Self { Self(start: start - UInt32(count), lengthAndQuotes: lengthAndQuotes) }
}
