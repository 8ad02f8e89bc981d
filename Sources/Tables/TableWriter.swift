/// Writes rows of a table into a buffer of bytes (RFC 4180).
public struct TableWriter: Sendable {
    public var bytes: [UInt8] = []
    /// Between two cells.
    public let separator: UInt8
    /// Which bytes a cell cannot have without quotes.
    private let needsQuotes: [Bool]

    public init(separator: UInt8 = UInt8(ascii: ",")) {
        self.separator = separator
        var needsQuotes = Array(repeating: false, count: 256)
        for byte in [separator, UInt8(ascii: "\""), 0x0A, 0x0D] { needsQuotes[Int(byte)] = true }
        self.needsQuotes = needsQuotes
    }

    /// Writes a row that ends with a line feed.
    public mutating func write(_ cells: some Sequence<String>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(separator) }
            isFirst = false
            write(cell)
        }
        bytes.append(0x0A)
    }

    /// Writes one cell, in quotes where it needs them.
    public mutating func write(_ cell: String) {
        var cell = cell
        cell.withUTF8 { write($0) }
    }

    public mutating func write(_ cell: UnsafeBufferPointer<UInt8>) {
        guard cell.contains(where: { needsQuotes[Int($0)] }) else { return bytes.append(contentsOf: cell) }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
