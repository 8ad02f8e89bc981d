/// Finds what is no UTF-8.
enum UTF8Check {
    /// What stands at a place of a text.
    enum Found: Equatable {
        /// A letter of so many bytes.
        case letter(Int)
        case bad
        /// A letter that the bytes end within.
        case cut
    }

    /// - Precondition: the place is in the bytes.
    static func letter(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Found {
        let first = bytes[place]
        let length: Int, second: ClosedRange<UInt8>
        switch first {
        case 0x00...0x7F: return .letter(1)
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return .bad
        }
        for offset in 1..<length {
            guard place + offset < bytes.count else { return .cut }
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[place + offset]) else { return .bad }
        }
        return .letter(length)
    }

    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            guard case .letter(let length) = letter(in: bytes, at: place) else { return false }
            place += length
        }
        return true
    }

    /// How many letters of more than one byte there are, and how many bytes that belong to none.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (letters: Int, bad: Int) {
        var place = 0, letters = 0, bad = 0
        while place < bytes.count {
            switch letter(in: bytes, at: place) {
            case .letter(let length):
                if length > 1 { letters += 1 }
                place += length
            case .bad:
                bad += 1
                place += 1
            case .cut: return (letters, bad)
            }
        }
        return (letters, bad)
    }

    /// Whether there is nothing but ASCII, without a zero byte: a word of eight bytes at a time.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = 0
        while place + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // A byte that is nought or above 0x7F has its high bit set, here or after one has been taken away.
            guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { return false }
            place += 8
        }
        return bytes[place...].allSatisfy { $0 != 0 && $0 < 0x80 }
    }
}
