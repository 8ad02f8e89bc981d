import AssistantCore
import Law

/// Reads `Data/interface/latin.yaml`: how Kazakh is written in Latin letters.
struct LatinReader {
    let folder: DataFolder

    func read() -> LatinScript {
        guard let fields = folder.read("interface/latin.yaml")?.fields(["letters", "words"]) else {
            return LatinScript(letters: [:], words: [])
        }
        var letters: [Character: String] = [:]
        for (key, name, value) in fields["letters"]?.pairs() ?? [] {
            guard let latin = value.anyText() else { continue }
            guard let letter = name.first, name.count == 1, latin.allSatisfy(Self.isLatin) else {
                key.fault(.wrongLetter, ["name": .text(name)])
                continue
            }
            letters[letter] = latin
        }
        for letter in Self.kazakhAlphabet where letters[letter] == nil {
            fields["letters"]?.fault(.missingKey, ["key": .text(String(letter))])
        }
        let words = (fields["words"]?.pairs() ?? []).compactMap { key, name, value -> LatinScript.Exception? in
            guard let latin = value.text() else { return nil }
            if !latin.allSatisfy(Self.isLatin) { key.fault(.wrongLetter, ["name": .text(name)]) }
            return LatinScript.Exception(cyrillic: name, latin: latin)
        }
        return LatinScript(letters: letters, words: words)
    }

    private static func isLatin(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.value < 0x250 && ($0.properties.isAlphabetic) }
    }

    private static let kazakhAlphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
}
