/// Makes bytes of any encoding UTF-8, piece by piece.
struct TextDecoder {
    /// Nil while there was nothing but ASCII, which is the same in UTF-8 and Windows-1251.
    private(set) var encoding: TextEncoding?
    /// The bytes of a letter that the last piece ended within.
    private var carried: [UInt8] = []

    init(_ encoding: TextEncoding?) { self.encoding = encoding }

    /// - Parameter isLast: whether nothing comes behind these.
    mutating func append(_ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        var bytes = bytes
        if encoding == nil {
            if !carried.isEmpty { bytes = carried + bytes }
            carried = []
            // Too late to refuse the table: what is no letter costs its row.
            encoding = bytes.withUnsafeBufferPointer { EncodingGuess.letters(of: $0) } ?? .utf8
            if encoding == nil && !isLast {
                carried = Array(bytes.reversed().prefix { $0 >= 0x80 }.reversed())
                bytes.removeLast(carried.count)
            }
        }
        switch encoding {
        case .windows1251: Windows1251.append(bytes, to: &text)
        case .utf16LittleEndian: appendUTF16(bytes, isLast: isLast, highFirst: false, to: &text)
        case .utf16BigEndian: appendUTF16(bytes, isLast: isLast, highFirst: true, to: &text)
        case .utf8, .utf16, nil: text += bytes
        }
    }

    private mutating func appendUTF16(
        _ bytes: ArraySlice<UInt8>, isLast: Bool, highFirst: Bool, to text: inout [UInt8]
    ) {
        let bytes = carried + bytes
        var place = bytes.startIndex
        func unit(at place: Int) -> UInt32 {
            highFirst
                ? UInt32(bytes[place]) << 8 | UInt32(bytes[place + 1])
                : UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place])
        }
        while place + 2 <= bytes.endIndex {
            let first = unit(at: place)
            guard (0xD800...0xDBFF).contains(first) else {
                Self.append(first, to: &text)
                place += 2
                continue
            }
            if place + 4 > bytes.endIndex && !isLast { break }
            let second = place + 4 <= bytes.endIndex ? unit(at: place + 2) : 0
            if (0xDC00...0xDFFF).contains(second) {
                Self.append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), to: &text)
                place += 4
            } else {
                Self.append(first, to: &text)
                place += 2
            }
        }
        carried = Array(bytes[place...])
        if isLast && !carried.isEmpty { text.append(0xFF) }
    }

    /// Half of a pair becomes what is no UTF-8 either, so that its row is told to be bad.
    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        func trail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: text.append(UInt8(scalar))
        case ..<0x800: text += [0xC0 | UInt8(scalar >> 6), trail(0)]
        case ..<0x10000: text += [0xE0 | UInt8(scalar >> 12), trail(6), trail(0)]
        default: text += [0xF0 | UInt8(scalar >> 18), trail(12), trail(6), trail(0)]
        }
    }
}
