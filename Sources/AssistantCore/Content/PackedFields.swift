/// Texts in a row, parted by a sign that no text holds: read at start-up without a parser.
struct PackedFieldsWriter {
    private(set) var text = ""

    mutating func write(_ field: String) {
        precondition(!field.contains(PackedFields.separator), "a text must not hold a control character")
        text += field
        text.append(PackedFields.separator)
    }

    mutating func write(_ number: Int) { write(String(number)) }

    mutating func write(_ numbers: [Int]) { write(numbers.map(String.init).joined(separator: " ")) }

    mutating func write(_ fields: [String]) {
        write(fields.count)
        for field in fields { write(field) }
    }
}

/// Reads what ``PackedFieldsWriter`` wrote, in the same order.
struct PackedFieldsReader {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }

    mutating func text() -> String {
        let end = rest.firstIndex(of: PackedFields.separatorByte) ?? rest.endIndex
        defer { rest = rest[min(end + 1, rest.endIndex)...] }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    mutating func number() -> Int { Int(text()) ?? 0 }

    mutating func numbers() -> [Int] { text().split(separator: " ").compactMap { Int($0) } }

    mutating func texts() -> [String] { (0..<number()).map { _ in text() } }
}

enum PackedFields {
    /// The unit separator of ASCII.
    static let separator: Character = "\u{1F}"
    static let separatorByte: UInt8 = 0x1F
}
