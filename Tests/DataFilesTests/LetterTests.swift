import Foundation
import Testing

/// The letters of every text in `Data/`: no word of two alphabets, no letter of another language.
@Suite struct LetterTests {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized

    static let files: [String] = {
        let paths = FileManager.default.enumerator(atPath: data.path())?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    /// The lines of a file without comments.
    private func lines(_ file: String) throws -> [Substring] {
        try String(contentsOf: Self.data.appending(path: file), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("#") ? "" : $0.replacing("\\n", with: " ")[...] }
    }

    private func isCyrillic(_ letter: Character) -> Bool { letter.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) } }

    private func isLatin(_ letter: Character) -> Bool { letter.isLetter && letter.unicodeScalars.first!.value < 0x250 }

    @Test(arguments: files)
    func noWordMixesAlphabets(file: String) throws {
        for (number, line) in try lines(file).enumerated() {
            for word in line.split(whereSeparator: { !$0.isLetter }) {
                #expect(!(word.contains(where: isCyrillic) && word.contains(where: isLatin)), "\(file):\(number + 1): \(word)")
            }
        }
    }

    @Test(arguments: files.filter { !$0.hasPrefix("faq/o") && $0 != "interface/latin.yaml" })
    func eachTextHasTheLettersOfItsLanguage(file: String) throws {
        for (number, line) in try lines(file).enumerated() {
            // `ru: …` on a line of its own, or among others within braces.
            let isWhole = file == "faq/ru.yaml" || line.drop { $0 == " " }.hasPrefix("ru:")
            if isWhole || line.contains("ru: ") {
                let russian = isWhole ? line : line.split(separator: "ru: ")[1].split(separator: "en: ")[0]
                let strange = russian.filter { "әғқңөұүһіёӘҒҚҢӨҰҮҺІЁ".contains($0) }
                #expect(strange.isEmpty, "\(file):\(number + 1): \(russian)")
            }
            if file == "faq/en.yaml" || line.drop(while: { $0 == " " }).hasPrefix("en:") {
                // A key of the keyboard may be named by its letter.
                let words = line.split(whereSeparator: { !$0.isLetter }).filter { $0.count > 1 }
                #expect(!words.contains { $0.contains(where: isCyrillic) }, "\(file):\(number + 1): \(line)")
            }
        }
    }

    @Test func theGlossaryHasEveryTermInEveryLanguageOnce() throws {
        var seen: Set<Substring> = []
        for line in try lines("interface/glossary.yaml") where !line.isEmpty {
            let parts = line.split(separator: ", ru: ")
            #expect(parts.count == 2 && parts[1].contains(", en: "), "\(line)")
            #expect(seen.insert(parts[0]).inserted, "\(line)")
        }
        #expect(seen.count >= 40)
    }
}
