/// Kazakh in the Latin alphabet of 2021, letter by letter.
public enum KazakhLatin {
    /// The text with its Cyrillic letters changed; everything else, Latin addresses too, stays as it is.
    public static func transliterate(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        let letters = Array(text)
        for (index, letter) in letters.enumerated() {
            guard let lower = letter.lowercased().first, var latin = table[lower] else {
                result.append(letter)
                continue
            }
            // «ия» is "ia": the i of «я» and «ю» is not written twice.
            if latin.count == 2, latin.first == "i", result.last == "i" || result.last == "İ" {
                latin.removeFirst()
            }
            guard letter.isUppercase else {
                result += latin
                continue
            }
            // «Ия» → "İa", but «ЖСО» → "JSO" and «ШЫҒУ» → "ŞYĞU": what follows tells which case is meant.
            let shouts = index + 1 < letters.count && letters[index + 1].isUppercase
            result += capital(latin, wholly: shouts)
        }
        return result
    }

    private static func capital(_ latin: String, wholly: Bool) -> String {
        var result = ""
        for (index, letter) in latin.enumerated() {
            result += index == 0 || wholly ? capitals[letter] ?? letter.uppercased() : String(letter)
        }
        return result
    }

    /// i and ı each keep their dot or lack of it.
    private static let capitals: [Character: String] = ["i": "İ", "ı": "I"]

    private static let table: [Character: String] = [
        "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "io", "ж": "j",
        "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ñ", "о": "o",
        "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "ū", "ү": "ü", "ф": "f", "х": "h",
        "һ": "h", "ц": "ts", "ч": "ch", "ш": "ş", "щ": "ş", "ъ": "", "ы": "y", "і": "ı", "ь": "", "э": "e",
        "ю": "iu", "я": "ia",
    ]
}
