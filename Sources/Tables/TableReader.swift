/// Reads CSV from a stream, some rows at a time: memory does not grow with the file.
public struct TableReader {
    public enum Row: Equatable, Sendable {
        case cells([String])
        /// A record that is not CSV, as it stands in the file.
        case unreadable(String)
    }

    /// Beyond this a record is taken for one with a quote left open.
    static let longestRecord = 1 << 20

    private let read: () throws -> [UInt8]
    private var pending: [UInt8] = []
    private var scanned = 0
    private var splitter = RecordSplitter()
    private var isAtStart = true

    /// - Parameter read: gives the next bytes of the stream; none at its end.
    public init(read: @escaping () throws -> [UInt8]) { self.read = read }

    /// The next rows; nil at the end. Empty lines are no rows.
    public mutating func next() throws -> [Row]? {
        while true {
            let bytes = try read()
            pending += bytes
            guard isPastByteOrderMark(atEnd: bytes.isEmpty) else { continue }
            var ends: [Int] = []
            splitter.scan(pending[scanned...]) { ends.append($0) }
            scanned = pending.count
            if bytes.isEmpty {
                guard !pending.isEmpty else { return nil }
                return take(ends.last == pending.count ? ends : ends + [pending.count])
            }
            if !ends.isEmpty { return take(ends) }
            if pending.count > Self.longestRecord { return giveUpOnRecord() }
        }
    }

    private mutating func isPastByteOrderMark(atEnd: Bool) -> Bool {
        guard isAtStart else { return true }
        guard pending.count >= 3 || atEnd else { return false }
        isAtStart = false
        if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
        return true
    }

    private mutating func take(_ ends: [Int]) -> [Row] {
        let records = zip([0] + ends, ends).map { pending[$0..<$1] }.filter { !Self.isBlank($0) }
        defer {
            pending.removeFirst(ends[ends.count - 1])
            scanned = pending.count
        }
        return records.map { record in RecordReader.cells(of: record).map(Row.cells) ?? Self.unreadable(record) }
    }

    private static func isBlank(_ record: ArraySlice<UInt8>) -> Bool {
        record.count <= 2 && record.allSatisfy { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
    }

    /// A quote is open and no end in sight: the line that opened it is bad, and what follows is read anew.
    private mutating func giveUpOnRecord() -> [Row] {
        let end = pending.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? pending.count
        let line = pending[..<end]
        defer {
            pending.removeFirst(end)
            scanned = 0
            splitter.reset()
        }
        return [Self.unreadable(line)]
    }

    private static func unreadable(_ record: ArraySlice<UInt8>) -> Row {
        let line = String(decoding: record, as: UTF8.self)
        return .unreadable(String(line.reversed().drop(while: \.isNewline).reversed()))
    }
}
