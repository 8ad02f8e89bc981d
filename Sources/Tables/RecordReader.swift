/// Reads the fields of one record of CSV (RFC 4180). Blanks before a field do not count.
enum RecordReader {
    private static let quote = UInt8(ascii: "\""), comma = UInt8(ascii: ",")

    /// Nil for a record whose quotes do not stand as they must.
    static func cells(of record: ArraySlice<UInt8>) -> [String]? {
        let bytes = withoutLineBreak(record)
        var cells: [String] = []
        var place = bytes.startIndex
        while true {
            place = afterBlanks(bytes[place...])
            let isQuoted = place < bytes.endIndex && bytes[place] == quote
            guard let (cell, end) = isQuoted ? quoted(bytes[(place + 1)...]) : plain(bytes[place...]) else { return nil }
            cells.append(cell)
            guard end < bytes.endIndex else { return cells }
            place = end + 1
        }
    }

    /// A field up to the comma behind it; a quote in it stands twice.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> (String, end: Int)? {
        let end = bytes.firstIndex(of: comma) ?? bytes.endIndex
        let field = bytes[bytes.startIndex..<end]
        guard field.contains(quote) else { return (String(decoding: field, as: UTF8.self), end) }
        guard let (text, rest) = untilQuote(field), rest == end else { return nil }
        return (text, end)
    }

    /// A field up to its closing quote, and the blanks and the comma behind that.
    private static func quoted(_ bytes: ArraySlice<UInt8>) -> (String, end: Int)? {
        guard let (text, closing) = untilQuote(bytes), closing < bytes.endIndex else { return nil }
        let end = afterBlanks(bytes[(closing + 1)...])
        return end == bytes.endIndex || bytes[end] == comma ? (text, end) : nil
    }

    /// The text up to a quote that does not stand twice, and where that is.
    private static func untilQuote(_ bytes: ArraySlice<UInt8>) -> (String, end: Int)? {
        var text: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == quote {
                guard place + 1 < bytes.endIndex, bytes[place + 1] == quote else { break }
                place += 1
            }
            text.append(bytes[place])
            place += 1
        }
        return (String(decoding: text, as: UTF8.self), place)
    }

    private static func afterBlanks(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.endIndex
    }

    private static func withoutLineBreak(_ record: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var record = record
        if record.last == UInt8(ascii: "\n") { record.removeLast() }
        if record.last == UInt8(ascii: "\r") { record.removeLast() }
        return record
    }
}
