/// Puts a letter together from its bytes in UTF-8, however far apart they come.
struct LetterReader {
    enum Outcome: Equatable {
        case needsMore
        case complete(Unicode.Scalar)
        /// Bytes that are no letter.
        case dropped
        /// The byte is no part of a letter; whatever had been begun is dropped.
        case notALetter
    }

    private var value: UInt32 = 0
    private var missing = 0
    private var least: UInt32 = 0

    mutating func read(_ byte: UInt8) -> Outcome {
        switch byte {
        case 0x20...0x7E:
            missing = 0
            return .complete(Unicode.Scalar(byte))
        case 0x80...0xBF:
            guard missing > 0 else { return .dropped }
            value = value << 6 | UInt32(byte & 0x3F)
            missing -= 1
            guard missing == 0 else { return .needsMore }
            return value >= least ? Unicode.Scalar(value).map(Outcome.complete) ?? .dropped : .dropped
        case 0xC2...0xDF: return begin(UInt32(byte & 0x1F), missing: 1, least: 0x80)
        case 0xE0...0xEF: return begin(UInt32(byte & 0x0F), missing: 2, least: 0x800)
        case 0xF0...0xF4: return begin(UInt32(byte & 0x07), missing: 3, least: 0x10000)
        case 0xC0...:
            missing = 0
            return .dropped
        default:
            missing = 0
            return .notALetter
        }
    }

    private mutating func begin(_ bits: UInt32, missing: Int, least: UInt32) -> Outcome {
        (self.value, self.missing, self.least) = (bits, missing, least)
        return .needsMore
    }
}
