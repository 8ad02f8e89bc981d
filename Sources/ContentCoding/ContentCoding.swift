import FoundationEssentials

/// Content as the build puts it into the program: JSON behind a checksum. Whatever is `Codable` can be content.
///
/// JSON was chosen by its start-up: a text of our own, without types, took 0.5 ms to read at each start where JSON
/// takes 2, and 240 lines that grew with each type; bencode through `Codable` takes 1.6, a property list 3.
public enum ContentCoding {
    /// One line of text, the same for the same value.
    ///
    /// - Throws: `EncodingError` for what JSON has no form for.
    public static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(value)
        return json.withUnsafeBytes { Checksum.text(of: $0) } + String(decoding: json, as: UTF8.self)
    }

    /// - Parameter bytes: the UTF-8 of what ``encode(_:)`` gave.
    /// - Throws: ``DamagedContent`` where a byte of it is another or missing, or it is no `Value`.
    public static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: UnsafeRawBufferPointer
    ) throws(DamagedContent) -> Value {
        let json = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(Checksum.length))
        guard bytes.prefix(Checksum.length).elementsEqual(Checksum.text(of: json).utf8) else {
            throw DamagedContent(reason: "the checksum does not fit")
        }
        do {
            return try JSONDecoder().decode(type, from: Data(json))
        } catch {
            throw DamagedContent(reason: "\(error)")
        }
    }
}

/// Content that cannot be read as it was written.
public struct DamagedContent: Error {
    public let reason: String
}

/// FNV-1a of 64 bits (Fowler, Noll, Vo): finds every byte that is another, for damage is not malice.
private enum Checksum {
    /// In hexadecimal digits.
    static let length = 16

    static func text(of bytes: UnsafeRawBufferPointer) -> String {
        let sum = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: length - digits.count) + digits
    }
}
