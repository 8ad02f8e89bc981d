import AssistantCore
import BuiltInData
import Foundation
import Testing

/// The official answers are the user's own text: not a word of it may be lost or changed.
@Suite struct OfficialTextTests {
    private let faq = BuiltInData.content(in: .kazakh).faq

    @Test func everyLetterAndDigitOfTheSeedIsThere() throws {
        let seed = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seed/faq-kk.txt"),
            encoding: .utf8)
        // The address at the end is the link of the word www.egov.kz, printed by the PDF and no part of the answer.
        let expected = seed.replacing("http://www.egov.kz/", with: "")
        let found = faq.entries.map { "\($0.number)\($0.question)\($0.answer)" }.joined()
        #expect(fold(found) == fold(expected))
    }

    @Test func noLatinLetterStandsInAKazakhWord() {
        for entry in faq.entries {
            for word in (entry.question + " " + entry.answer).split(whereSeparator: { !$0.isLetter }) {
                let latin = word.unicodeScalars.filter(\.isASCII).count
                #expect(latin == 0 || latin == word.unicodeScalars.count, "\(entry.number): \(word)")
            }
        }
    }

    @Test func brokenLinesAreJoined() {
        #expect(faq[11]!.question.contains("18:00-ден кейін"))
        #expect(faq[11]!.answer.contains("сондай-ақ түнгі"))
        #expect(faq[21]!.answer.contains("сондай-ақ оқушылардың"))
        for entry in faq.entries {
            #expect(!(entry.question + entry.answer).contains("  "), "\(entry.number)")
            #expect(!entry.question.contains("\n"))
        }
    }

    @Test(arguments: [(4, 2), (5, 4), (6, 3), (24, 5), (28, 2)])
    func listItemsStandOnLinesOfTheirOwn(number: Int, items: Int) {
        #expect(faq[number]!.answer.split(separator: "\n").filter { $0.hasPrefix("– ") }.count == items)
    }

    @Test func theTextIsOfficialInKazakhAlone() {
        #expect(faq.isOfficial)
        #expect(!BuiltInData.content(in: .russian).faq.isOfficial)
        #expect(!Library.builtIn.content(in: .kazakhLatin).faq.isOfficial)
    }

    private func fold(_ text: String) -> String {
        String(text.map { $0 == "i" ? "і" : $0 }.filter { $0.isLetter || $0.isNumber })
    }
}
