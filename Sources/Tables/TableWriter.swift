/// Writes rows as CSV (RFC 4180) into a buffer of bytes.
public struct TableWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write(_ cells: some Sequence<String>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(cell)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func write(_ cell: String) {
        guard cell.utf8.contains(where: { Self.needsQuotes($0) }) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
