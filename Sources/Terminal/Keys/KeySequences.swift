// What sequences and bytes mean: those that nearly every terminal sends, whatever it is called.

/// Keys held down with another.
private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Self(rawValue: 1), alt = Self(rawValue: 2), control = Self(rawValue: 4)
    static let locks = Self(rawValue: 64 | 128)

    init(rawValue: Int) { self.rawValue = rawValue }
    /// From the number in a sequence, which is one more; none where there is no number.
    init(number: Int) { self = Self(rawValue: max(0, number - 1)).subtracting(.locks) }
}

extension ControlSequence {
    /// The key; nil for a report, and for a key that nothing is bound to.
    func key(hasAlt: Bool) -> Key? {
        var modifiers = Modifiers(number: isShort ? numbers.last?.first ?? 0 : number(1))
        if hasAlt { modifiers.insert(.alt) }
        if isShort { return shortKey?.with(modifiers) ?? Self.wordKeys[final] }
        let letter = Unicode.Scalar(final)
        if mark == UInt8(ascii: "[") { return Self.consoleKeys[letter] }
        guard mark == nil else { return nil }
        switch letter {
        case "~" where number(0) == 27: return Key(code: number(2), modifiers)
        case "u": return numbers.count > 1 && numbers[1].dropFirst().first == 3 ? nil : Key(code: number(0), modifiers)
        case "~": return Self.numberedKeys[number(0)]?.with(modifiers)
        case "^": return Self.numberedKeys[number(0)]?.with(.control)
        case "Z": return .backTab
        case "A", "B", "C", "D", "F", "H": return Self.cursorKeys[letter]?.with(modifiers)
        // With numbers, these are what a terminal tells.
        case "P", "Q", "R", "S": return numbers.isEmpty && !hasAlt ? Self.functionKeys[letter] : nil
        default: return nil
        }
    }

    /// A key of `ESC O`: the keypad sends them in its other mode.
    private var shortKey: Key? {
        let letter = Unicode.Scalar(final)
        switch letter {
        case "p"..."y": return .character(Character(Unicode.Scalar(final - UInt8(ascii: "p") + UInt8(ascii: "0"))))
        case "M": return .enter
        case "I": return .tab
        default: return Self.keypadSigns[letter].map(Key.character) ?? Self.cursorKeys[letter] ?? Self.functionKeys[letter]
        }
    }

    /// Whether a key's bytes are those of the keypad in its other mode. Some terminals are said to send them for
    /// other keys; on a keyboard of today they are digits and signs.
    static func isKeypad(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 3, bytes[1] == UInt8(ascii: "O") else { return false }
        return bytes[2] >= UInt8(ascii: "j") || bytes[2] == UInt8(ascii: "M") || bytes[2] == UInt8(ascii: "X")
    }

    private static let cursorKeys: [Unicode.Scalar: Key] = [
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    ]
    private static let functionKeys: [Unicode.Scalar: Key] = [
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ]
    private static let consoleKeys: [Unicode.Scalar: Key] = [
        "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
    ]
    private static let keypadSigns: [Unicode.Scalar: Character] = [
        " ": " ", "j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/", "X": "=",
    ]
    /// Ctrl with an arrow, on rxvt.
    private static let wordKeys: [UInt8: Key] = [UInt8(ascii: "c"): .wordRight, UInt8(ascii: "d"): .wordLeft]
    private static let numberedKeys: [Int: Key] = [
        1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
        18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]
}

extension Key {
    /// A control character.
    init?(controlByte byte: UInt8) {
        switch byte {
        case 8, 127: self = .backspace
        case 9: self = .tab
        case 10, 13: self = .enter
        case 1...26: self = .control(Character(Unicode.Scalar(byte + 96)))
        default: return nil
        }
    }

    /// ESC and a byte behind it.
    init?(altWith byte: UInt8) {
        switch byte {
        case 8, 127: self = .deleteWordLeft
        case UInt8(ascii: "b"): self = .wordLeft
        case UInt8(ascii: "f"): self = .wordRight
        case UInt8(ascii: "d"): self = .deleteWordRight
        default: return nil
        }
    }

    /// A key told by its code, as terminals do that tell every key so.
    fileprivate init?(code: Int, _ modifiers: Modifiers) {
        guard let byte = UInt8(exactly: code), byte < 0x80 else {
            guard modifiers.isEmpty, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
                ![.control, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
            else { return nil }
            self = .character(Character(scalar))
            return
        }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        switch (byte, modifiers) {
        case (27, []): self = .escape
        case (8, _), (9, _), (13, _), (127, _):
            guard let key = Key(controlByte: byte)?.with(modifiers) else { return nil }
            self = key
        case (32..<127, []): self = .character(Character(Unicode.Scalar(byte)))
        case (32..<127, .shift): self = .character(Character(Unicode.Scalar(isLetter ? byte - 32 : byte)))
        case (_, .control) where isLetter: self = .control(Character(Unicode.Scalar(byte)))
        case (32..<127, .alt):
            guard let key = Key(altWith: byte) else { return nil }
            self = key
        default: return nil
        }
    }

    /// The key with others held down; nil where that means nothing.
    fileprivate func with(_ modifiers: Modifiers) -> Key? {
        if modifiers.isEmpty { return self }
        if self == .tab && modifiers == .shift { return .backTab }
        guard !modifiers.isDisjoint(with: [.alt, .control]) else { return nil }
        switch self {
        case .left: return .wordLeft
        case .right: return .wordRight
        case .delete: return .deleteWordRight
        case .backspace: return .deleteWordLeft
        default: return nil
        }
    }
}
