/// Finds rows and cells in the bytes of a table (RFC 4180, and what programs make of it), piece by piece.
///
/// A quote opens a cell only where the cell begins; blanks may stand around a cell in quotes. A fault costs the line in
/// which its row begins: what stands below is read anew. That could go on and on where every line opens a quote, so
/// looking ahead twice is paid for by bytes read once, and without that a quote must close on its line.
struct RecordScanner {
    let separator: UInt8
    /// The columns of the header; cells beyond are only counted.
    let columnCount: Int
    /// It stops behind so many rows, so that what is made of them takes no more memory than there is.
    private let mostRows: Int

    var rows: [TableBlock.Row] = []
    var cells: [TableBlock.Cell] = []
    /// Where the row begins that is being read, and the cell in it.
    private(set) var rowStart = 0
    private var place = 0
    private var row = OpenRow()
    /// The row is known to be bad; only the end of its first line is looked for.
    private var fault: RowFault?
    /// The rest of a line that was too long is passed over.
    private var isSkipping = false
    private var credit = 1 << 23
    /// Up to here a quote must close on its line.
    private var lineModeEnd = 0

    /// What has been found of a row.
    private struct OpenRow {
        var firstCell = 0
        var count = 0
        /// Behind the last cell that has a column.
        var cut = 0
        var hasSurplus = false
        var spansLines = false
    }

    init(separator: UInt8, columnCount: Int, mostRows: Int) {
        self.separator = separator
        self.columnCount = columnCount
        self.mostRows = mostRows
    }

    /// Reads on in the bytes, which begin where those of the last call did and go on behind them, until there are rows
    /// enough.
    ///
    /// - Parameter isLast: whether nothing comes behind these.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        let line = CellScanner(bytes: bytes, isLast: isLast, separator: separator)
        while rows.count < mostRows {
            if isSkipping {
                guard let lineBreak = line.lineBreak(from: place) else { return pass(line.behindText) }
                isSkipping = false
                begin(at: lineBreak.start + lineBreak.kind.bytes.count)
            } else if fault != nil {
                guard closeFaultyLine(line) else { return }
            } else if isLast && place == bytes.count && row.count == 0 {
                return
            } else {
                switch line.cell(at: place, onOneLine: place < lineModeEnd) {
                case .cell(let cell): take(cell)
                case .badQuotes(let seen): fail(.quotes, having: seen, line)
                case .cut:
                    guard bytes.count - rowStart > TableReader.longestRow else { return }
                    fail(line.lineBreak(from: rowStart) == nil ? .tooLong : .quotes, having: bytes.count, line)
                }
            }
        }
    }

    /// Takes it that so many bytes, all of rows that have been taken away, are no longer there.
    mutating func remove(_ count: Int) {
        rowStart -= count
        place -= count
        lineModeEnd -= count
        row.cut -= count
        rows = []
        // Cells of the row that is being read stay.
        cells = cells[row.firstCell...].map { $0.moved(back: count) }
        row.firstCell = 0
    }

    mutating func earn(_ count: Int) { credit += count }

    private mutating func take(_ cell: CellScanner.Cell) {
        if row.count < columnCount {
            cells.append(TableBlock.Cell(cell.content, isQuoted: cell.isQuoted))
            row.cut = cell.end
        } else if !cell.content.isEmpty {
            row.hasSurplus = true
        }
        row.count += 1
        row.spansLines = row.spansLines || cell.spansLines
        // Too many cells in more than one line: a quote was open.
        if row.spansLines && row.hasSurplus {
            fault = .quotes
            return pay(for: cell.end)
        }
        if let lineBreak = cell.lineBreak { close(at: cell.end, lineBreak) } else { place = cell.end + 1 }
    }

    private mutating func close(at end: Int, _ lineBreak: LineBreak) {
        if end > rowStart {
            rows.append(TableBlock.Row(
                start: UInt32(rowStart), cut: UInt32(row.cut), end: UInt32(end), firstCell: UInt32(row.firstCell),
                count: UInt32(row.count), lineBreak: lineBreak, fault: nil, hasSurplus: row.hasSurplus))
        } else {
            // An empty line is no row.
            cells.removeLast(row.count)
        }
        begin(at: end + lineBreak.bytes.count)
    }

    private mutating func begin(at start: Int) {
        rowStart = start
        place = start
        row = OpenRow(firstCell: cells.count)
    }

    /// - Parameter seen: how far the bytes have been looked at for the row.
    private mutating func fail(_ found: RowFault, having seen: Int, _ line: CellScanner) {
        fault = found
        pay(for: seen)
        if found == .tooLong {
            closeFaulty(at: min(line.bytes.count, rowStart + TableReader.shownOfLongRow), .none)
            isSkipping = true
            pass(line.behindText)
        }
    }

    private mutating func pay(for seen: Int) {
        let cost = seen - rowStart
        if credit >= cost { credit -= cost } else { lineModeEnd = max(lineModeEnd, seen) }
    }

    /// - Returns: false where the bytes end before the line does.
    private mutating func closeFaultyLine(_ line: CellScanner) -> Bool {
        if let lineBreak = line.lineBreak(from: rowStart) {
            closeFaulty(at: lineBreak.start, lineBreak.kind)
            begin(at: lineBreak.start + lineBreak.kind.bytes.count)
        } else if line.isLast {
            closeFaulty(at: line.bytes.count, .none)
            begin(at: line.bytes.count)
        } else if line.bytes.count - rowStart > TableReader.longestRow {
            fail(.tooLong, having: line.bytes.count, line)
        } else {
            return false
        }
        return true
    }

    private mutating func closeFaulty(at end: Int, _ lineBreak: LineBreak) {
        cells.removeLast(cells.count - row.firstCell)
        rows.append(TableBlock.Row(
            start: UInt32(rowStart), cut: UInt32(end), end: UInt32(end), firstCell: UInt32(row.firstCell), count: 0,
            lineBreak: lineBreak, fault: fault, hasSurplus: false))
        row = OpenRow(firstCell: cells.count)
        fault = nil
    }

    private mutating func pass(_ end: Int) {
        rowStart = end
        place = end
    }
}
