/// What each letter is in a skeleton.
///
/// A form holds one or two skeleton letters in its two low bytes and, for Latin, the letter itself above them.
enum LetterForms {
    static let separator: UInt32 = 0
    /// A sign that belongs to the letter before it and adds nothing: a mark above it, ь, ъ.
    static let silent: UInt32 = 0xFF
    static let latin: UInt32 = 0xFF_0000
    /// Stands before the first and after the last letter of a word; no letter is it.
    static let boundary: UInt8 = 63

    private static let alphabet = Array("абвгдежзиклмнопрстуфхчш")
    private static let firstDigit = UInt8(alphabet.count + 1)
    private static let firstStranger = firstDigit + 10

    static func isDigit(_ letter: UInt8) -> Bool { letter >= firstDigit && letter < firstStranger }

    /// The form of a letter that ``table`` lacks.
    static func rareForm(of scalar: Unicode.Scalar) -> UInt32 {
        let properties = scalar.properties
        // Letters of other scripts never match ours, but they are words that we do not know.
        if properties.isAlphabetic { return UInt32(firstStranger) + scalar.value % UInt32(boundary - firstStranger) }
        return [.nonspacingMark, .format].contains(properties.generalCategory) ? silent : separator
    }

    /// The letter that two Latin ones stand for together, as people write them in chats.
    static func joined(_ first: UInt8, _ second: UInt8) -> UInt8? {
        guard second == h || second == s else { return nil }
        return pairs[UInt16(first) << 8 | UInt16(second)]
    }

    /// What a Latin c before e, i or y is; before others it is k.
    static func softened(_ first: UInt8, _ second: UInt8) -> UInt8? {
        guard first == UInt8(ascii: "c") else { return nil }
        return second == UInt8(ascii: "e") || second == UInt8(ascii: "i") || second == UInt8(ascii: "y") ? soft : nil
    }

    static let s = UInt8(ascii: "s")
    private static let soft = code("с")
    private static let h = UInt8(ascii: "h")
    /// Remembered in place of a letter after "ts".
    static let joinedTS: UInt8 = 1
    static let t = code("т")

    private static let pairs: [UInt16: UInt8] = {
        var result: [UInt16: UInt8] = [:]
        for (pair, letter) in ["sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ts": "с"] {
            let bytes = Array(pair.utf8)
            result[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = code(Character(letter))
        }
        return result
    }()

    private static func code(_ letter: Character) -> UInt8 { UInt8((alphabet.firstIndex(of: letter) ?? 0) + 1) }

    /// The forms of the first letters of Unicode, by their numbers.
    static let table: [UInt32] = {
        var table = [UInt32](repeating: separator, count: 0x530)
        for value in 0x80..<table.count {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            if scalar.properties.isAlphabetic {
                table[value] = UInt32(firstStranger) + UInt32(value) % UInt32(boundary - firstStranger)
            } else if scalar.properties.generalCategory == .nonspacingMark || value == 0xAD {
                table[value] = silent
            }
        }
        for digit in 0..<10 { table[0x30 + digit] = UInt32(firstDigit) + UInt32(digit) }
        for (letters, form) in cyrillic + latinLetters {
            let codes = form.map { UInt32(code($0)) }
            let packed = codes.isEmpty ? silent : codes[0] | (codes.count > 1 ? codes[1] << 8 : 0)
            for letter in letters {
                for variant in [letter.lowercased(), letter.uppercased()] {
                    guard variant.unicodeScalars.count == 1, let scalar = variant.unicodeScalars.first,
                        scalar.value < table.count
                    else { continue }
                    let own = scalar.isASCII ? UInt32(letter.asciiValue ?? 0) << 16 : 0
                    table[Int(scalar.value)] = packed | own
                }
            }
        }
        return table
    }()

    private static let cyrillic: [(letters: String, form: String)] =
        alphabet.map { (String($0), String($0)) } + [
            ("ә", "а"), ("ғ", "г"), ("қ", "к"), ("ң", "н"), ("ө", "о"), ("ұү", "у"), ("һ", "х"), ("іыйї", "и"),
            ("ёэє", "е"), ("ц", "с"), ("щ", "ш"), ("я", "иа"), ("ю", "иу"), ("ьъ", ""), ("ґ", "г"), ("ў", "у"),
        ]

    /// The alphabet of 2021, its earlier forms, and what people put in their place.
    private static let latinLetters: [(letters: String, form: String)] = [
        ("aäáəâ", "а"), ("b", "б"), ("s", "с"), ("d", "д"), ("eéê", "е"), ("f", "ф"), ("gğǵ", "г"), ("hx", "х"),
        ("iyıíİ", "и"), ("j", "ж"), ("kqc", "к"), ("l", "л"), ("m", "м"), ("nñŋń", "н"), ("oöóô", "о"), ("p", "п"),
        ("r", "р"), ("t", "т"), ("uwūüúýû", "у"), ("v", "в"), ("z", "з"), ("şš", "ш"), ("çč", "ч"), ("ž", "ж"),
    ]
}
