/// Collects a paste until its end mark, which alone ends it: what else it holds is text, never keys.
struct PasteReader {
    /// More than any field takes; the rest is dropped, and the field says that not all went in.
    private static let limit = 40_000
    private static let endMark = Array("\u{1B}[201~".utf8)
    private var bytes: [UInt8] = []
    /// How many bytes of the end mark have come.
    private var matched = 0

    /// The text, once it is whole.
    mutating func read(_ byte: UInt8) -> String? {
        if byte == Self.endMark[matched] {
            matched += 1
            guard matched == Self.endMark.count else { return nil }
            defer { self = PasteReader() }
            return String(decoding: bytes, as: UTF8.self)
        }
        keep(Self.endMark[..<matched])
        matched = byte == Self.endMark[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
        return nil
    }

    private mutating func keep(_ more: ArraySlice<UInt8>) { bytes += more.prefix(Self.limit - bytes.count) }
}
