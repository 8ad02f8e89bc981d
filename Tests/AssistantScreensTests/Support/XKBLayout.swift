import Foundation

/// A keyboard layout as the package xkb-data has it: what each key gives, bare and with Shift.
struct XKBLayout {
    private(set) var keys: [String: [Character]] = [:]

    private static let folder = URL(filePath: "/usr/share/X11/xkb/symbols")
    static var isInstalled: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "kz").path()) }

    /// - Parameter variants: sections of the file, each overlaying those before it.
    init(file: String, variants: [String]) throws {
        let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        for variant in variants {
            let section = text.components(separatedBy: "xkb_symbols \"\(variant)\"")[1].components(separatedBy: "\n};")[0]
            for match in section.matches(of: #/key <(TLDE|BKSL|A[BCDE]\d\d)>\s*\{\s*\[\s*(\w+)\s*,\s*(\w+)/#) {
                keys[String(match.1)] = [Self.character(match.2), Self.character(match.3)]
            }
        }
    }

    /// The character of an X keysym's name.
    private static func character(_ name: Substring) -> Character {
        if name.count == 1 { return name.first! }
        if let sign = signs[String(name)] { return sign }
        guard let letter = cyrillic[name.replacing("Cyrillic_", with: "").lowercased()] else { return "\u{FFFD}" }
        let isCapital = name.drop { $0 != "_" }.dropFirst().first!.isUppercase
        return isCapital ? Character(letter.uppercased()) : letter
    }

    private static let signs: [String: Character] = [
        "grave": "`", "asciitilde": "~", "exclam": "!", "at": "@", "numbersign": "#", "dollar": "$", "percent": "%",
        "asciicircum": "^", "ampersand": "&", "asterisk": "*", "parenleft": "(", "parenright": ")", "minus": "-",
        "underscore": "_", "equal": "=", "plus": "+", "bracketleft": "[", "bracketright": "]", "braceleft": "{",
        "braceright": "}", "backslash": "\\", "bar": "|", "semicolon": ";", "colon": ":", "apostrophe": "'",
        "quotedbl": "\"", "comma": ",", "period": ".", "less": "<", "greater": ">", "slash": "/", "question": "?",
        "numerosign": "№", "Ukrainian_i": "і", "Ukrainian_I": "І",
    ]

    private static let cyrillic: [String: Character] = [
        "io": "ё", "schwa": "ә", "en_descender": "ң", "ghe_bar": "ғ", "u_straight": "ү", "u_straight_bar": "ұ",
        "ka_descender": "қ", "o_bar": "ө", "shha": "һ", "shorti": "й", "tse": "ц", "u": "у", "ka": "к", "ie": "е",
        "en": "н", "ghe": "г", "sha": "ш", "shcha": "щ", "ze": "з", "ha": "х", "hardsign": "ъ", "ef": "ф", "yeru": "ы",
        "ve": "в", "a": "а", "pe": "п", "er": "р", "o": "о", "el": "л", "de": "д", "zhe": "ж", "e": "э", "ya": "я",
        "che": "ч", "es": "с", "em": "м", "i": "и", "te": "т", "softsign": "ь", "be": "б", "yu": "ю",
    ]
}
