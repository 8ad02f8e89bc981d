/// Reads a table of text, a piece at a time: memory does not grow with the file.
///
/// First ``readHeader(isKnown:)``, then ``next()`` until it gives nil.
public struct TableReader {
    /// Bytes. A row that is longer is bad; so is one whose quote is open for so long.
    public static let longestRow = 1 << 20
    /// What is kept of such a row, in bytes.
    public static let shownOfLongRow = 256
    /// By so many bytes encoding and separator are found.
    private static let sample = 1 << 16

    private let read: () throws -> [UInt8]
    private let encoding: TextEncoding?
    private let mostRows: Int
    private var decoder = TextDecoder(nil)
    private var pending: [UInt8] = []
    private var scanner: RecordScanner?
    private var hasEnded = false

    /// - Parameters:
    ///   - encoding: what somebody has said it is; nil to find it by its letters.
    ///   - mostRows: how many rows a block may have: what is made of them must have room in memory.
    ///   - read: gives the next bytes of the table; none at its end.
    public init(encoding: TextEncoding? = nil, mostRows: Int = 8192, read: @escaping () throws -> [UInt8]) {
        self.encoding = encoding
        self.mostRows = mostRows
        self.read = read
    }

    /// - Parameter isKnown: whether a name of a column means something; by this the separator is found.
    /// - Throws: ``TableFault``, and what reading throws.
    public mutating func readHeader(isKnown: (String) -> Bool = { _ in false }) throws -> TableHeader {
        let beginning = try readBeginning()
        var separatorLine: [UInt8]?
        if let (separator, length) = SeparatorChoice.named(in: pending[...]) {
            separatorLine = Array(pending[..<length])
            pending.removeFirst(length)
            scanner = RecordScanner(separator: separator, columnCount: .max, mostRows: 1)
        }
        let candidates = scanner.map { [$0.separator] } ?? SeparatorChoice.candidates
        let headers = try candidates.compactMap { separator in try firstRow(by: separator).map { (separator, $0.names) } }
        guard let separator = try SeparatorChoice.best(of: headers, isKnown: isKnown),
            let (names, row, block) = try firstRow(by: separator)
        else { throw pending.isEmpty ? TableFault.empty : .unreadableHeader }
        pending.removeFirst(Int(row.end) + row.lineBreak.bytes.count)
        scanner = RecordScanner(separator: separator, columnCount: names.count, mostRows: mostRows)
        return TableHeader(
            names: names, separator: separator, lineBreak: row.lineBreak == .none ? .lineFeed : row.lineBreak,
            encoding: beginning.encoding, hasByteOrderMark: beginning.markLength > 0, separatorLine: separatorLine,
            written: Array(block.line(row)))
    }

    /// The next rows; nil at the end. Empty lines are no rows.
    ///
    /// - Precondition: the header has been read.
    /// - Throws: what reading throws.
    public mutating func next() throws -> TableBlock? {
        while true {
            if pending.withUnsafeBufferPointer({ bytes in
                scanner!.scan(bytes, isLast: hasEnded)
                return !scanner!.rows.isEmpty
            }) { return takeRows() }
            if hasEnded { return nil }
            // What is passed over need not be kept.
            let passed = scanner!.rowStart
            scanner!.remove(passed)
            pending.removeFirst(passed)
            try fill()
        }
    }

    private mutating func takeRows() -> TableBlock {
        let taken = scanner!.rowStart
        let block = TableBlock(
            bytes: Array(pending[..<taken]), rows: scanner!.rows, cells: scanner!.cells, columnCount: scanner!.columnCount)
        scanner!.remove(taken)
        pending.removeFirst(taken)
        return block.withBadBytesFound()
    }

    /// Reads enough to see how the table is written, and begins to decode it.
    private mutating func readBeginning() throws -> EncodingGuess.Beginning {
        var first: [UInt8] = []
        while first.count < Self.sample && !hasEnded {
            let bytes = try read()
            hasEnded = bytes.isEmpty
            first += bytes
        }
        let beginning = try first.withUnsafeBufferPointer { (bytes) throws(TableFault) in
            try EncodingGuess.beginning(of: bytes, given: encoding)
        }
        decoder = TextDecoder(beginning.encoding)
        decoder.append(first[beginning.markLength...], isLast: hasEnded, to: &pending)
        return beginning
    }

    /// Reads on: the longer the row that has not ended, the more, since it is looked at again from its last cell.
    private mutating func fill() throws {
        let before = pending.count, wanted = before > Self.sample ? before / 2 : 1
        while !hasEnded, pending.count - before < wanted {
            let bytes = try read()
            hasEnded = bytes.isEmpty
            decoder.append(bytes[...], isLast: hasEnded, to: &pending)
        }
        scanner?.earn(pending.count - before)
    }

    /// The first row with something in it; nil where there is none that can be read.
    private mutating func firstRow(by separator: UInt8) throws -> (names: [String], TableBlock.Row, TableBlock)? {
        while true {
            var trial = RecordScanner(separator: separator, columnCount: .max, mostRows: 1)
            pending.withUnsafeBufferPointer { trial.scan($0, isLast: hasEnded) }
            let block = TableBlock(bytes: pending, rows: trial.rows, cells: trial.cells, columnCount: .max).withBadBytesFound()
            if let row = block.rows.first { return block.texts(of: row).map { ($0, row, block) } }
            if hasEnded { return nil }
            try fill()
        }
    }
}

extension TableBlock {
    /// With the rows marked that have zero bytes or what is no letter.
    fileprivate func withBadBytesFound() -> TableBlock {
        bytes.withUnsafeBufferPointer { all in
            if UTF8Check.isPlain(all) { return self }
            let rows = rows.map { row in
                var row = row
                let line = UnsafeBufferPointer(rebasing: all[Int(row.start)..<Int(row.end)])
                guard row.fault == nil, !UTF8Check.isPlain(line) else { return row }
                if line.contains(0) { row.fault = .zeroByte } else if !UTF8Check.isValid(line) { row.fault = .badBytes }
                return row
            }
            return TableBlock(bytes: bytes, rows: rows, cells: cells, columnCount: columnCount)
        }
    }
}
