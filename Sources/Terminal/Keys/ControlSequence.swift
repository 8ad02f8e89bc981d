/// A sequence that begins with `ESC [` or `ESC O`, taken apart.
struct ControlSequence {
    let isShort: Bool
    /// `<` or `?` before the numbers: what the terminal tells, not a key.
    let mark: UInt8?
    /// The numbers, each with those that stand behind it after a colon.
    let numbers: [[Int]]
    let final: UInt8

    /// Whether the last byte of the sequence so far ends it.
    static func isEnd(_ byte: UInt8, of sequence: [UInt8]) -> Bool {
        guard sequence.count > 2 else { return false }
        if sequence[1] == UInt8(ascii: "O") { return !(0x30...0x3F).contains(byte) }
        // F1 to F5 of the Linux console are `ESC [ [ A` to `E`.
        if sequence.count == 3, byte == UInt8(ascii: "[") { return false }
        // rxvt ends a key with Shift by `$`; elsewhere more stands behind it.
        if byte == UInt8(ascii: "$") { return sequence[2...].dropLast().allSatisfy { (0x30...0x39).contains($0) } }
        return byte >= 0x40
    }

    /// Nil where it is none that could mean something.
    init?(_ bytes: [UInt8]) {
        isShort = bytes[1] == UInt8(ascii: "O")
        final = bytes[bytes.count - 1]
        var middle = bytes[2..<(bytes.count - 1)]
        mark = middle.first.flatMap { (0x3C...0x3F).contains($0) || $0 == UInt8(ascii: "[") ? $0 : nil }
        if mark != nil { middle = middle.dropFirst() }
        guard middle.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        let parts = middle.isEmpty ? [] : middle.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        numbers = parts.map { part in
            part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
                Int(String(decoding: digits, as: UTF8.self)) ?? 0
            }
        }
    }

    var opensPaste: Bool { !isShort && mark == nil && final == UInt8(ascii: "~") && numbers.first == [200] }

    /// The number at a place; 0 where there is none.
    func number(_ index: Int) -> Int { index < numbers.count ? numbers[index].first ?? 0 : 0 }
}
