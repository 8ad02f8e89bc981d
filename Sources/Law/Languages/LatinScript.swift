/// Kazakh in Latin letters, made from Cyrillic by rule: `Data/interface/latin.yaml`.
public struct LatinScript: Codable, Equatable, Sendable {
    /// What stands for each Cyrillic letter, in lower case.
    private let letters: [String: String]
    /// Beginnings of words that do not go by letters, in lower case; the first that fits counts.
    public let words: [Exception]

    public struct Exception: Codable, Equatable, Sendable {
        public let cyrillic: String
        public let latin: String

        package init(cyrillic: String, latin: String) {
            self.cyrillic = cyrillic
            self.latin = latin
        }
    }

    package init(letters: [Character: String], words: [Exception]) {
        self.letters = Dictionary(uniqueKeysWithValues: letters.map { (String($0.key), $0.value) })
        self.words = words
    }

    /// The text with its Cyrillic letters changed; everything else, Latin addresses too, stays as it is.
    package func transliterate(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        let characters = Array(text), lower = characters.map { $0.lowercased().first ?? $0 }
        var index = 0
        while index < characters.count {
            let isWordStart = index == 0 || !characters[index - 1].isLetter
            if isWordStart, let exception = exception(at: index, of: lower) {
                let end = index + exception.cyrillic.count
                result += Self.inCase(of: characters[index..<end], exception.latin)
                index = end
                continue
            }
            append(characters, lower, index, to: &result)
            index += 1
        }
        return result
    }

    private func exception(at index: Int, of lower: [Character]) -> Exception? {
        words.first { lower[index...].starts(with: $0.cyrillic) }
    }

    private func append(_ characters: [Character], _ lower: [Character], _ index: Int, to result: inout String) {
        let letter = characters[index]
        guard var latin = letters[String(lower[index])] else {
            result.append(letter)
            return
        }
        // «ия» is "ia": the i of «я» and «ю» is not written twice.
        if latin.count == 2, latin.first == "i", result.last == "i" || result.last == "İ" { latin.removeFirst() }
        guard letter.isUppercase else {
            result += latin
            return
        }
        // «Ия» → "İa", but «ЖСО» → "JSO" and «ШЫҒУ» → "ŞYĞU": what follows tells which case is meant.
        let shouts = index + 1 < characters.count && characters[index + 1].isUppercase
        result += Self.capital(latin, wholly: shouts)
    }

    private static func inCase(of written: ArraySlice<Character>, _ latin: String) -> String {
        guard written.first?.isUppercase == true else { return latin }
        return capital(latin, wholly: written.count > 1 && written.allSatisfy(\.isUppercase))
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
}
