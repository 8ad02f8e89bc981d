import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// F7: the official Kazakh text and a translation, beside each other or one under the other.
@Suite struct BothTextsTests {
    private static let sizes = [(12, 40), (24, 80), (40, 120), (60, 200)]

    /// The official text in one column, the translation in the other, each whole and word for word.
    @Test(arguments: [Language.kazakh, .kazakhLatin, .russian, .english])
    func everyAnswerStandsThereInBothLanguagesToItsLastWord(language: Language) {
        for (rows, columns) in Self.sizes {
            for number in 1...28 {
                var person = Person(language, rows: rows, columns: columns)
                person.state.follow(.answer(number))
                person.press("F7")
                let page = person.state.questions.page(in: person.state.setting)
                let texts = page.columns(beside: columns >= 120)
                let other: Language = language == .kazakh ? .russian : .kazakh
                for (text, language) in zip(texts, [language, other]) {
                    let entry = Person.library.content(in: language).faq[number]!
                    for paragraph in [entry.question] + entry.answer.split(separator: "\n").map(String.init) {
                        #expect(text.contains(paragraph.filter { $0 != " " }), "\(number) in \(language) at \(columns)x\(rows)\n\(text)")
                    }
                }
            }
        }
    }

    @Test func everyExplanationHasItsParagraphsBesideEachOther() {
        for language in Language.allCases {
            for explanation in Person.library.explanations(in: language) {
                let writer = PageWriter(setting: Person(language).state.setting, highlighter: nil)
                let parts = writer.page(of: .explanation(explanation.id), showsBothTexts: true)
                let other = Person.library.explanation(explanation.id, in: language == .kazakh ? .russian : .kazakh)!
                #expect(other.statements.count == explanation.statements.count && other.steps.count == explanation.steps.count)
                #expect(parts.first { $0.paragraph.text == explanation.title }?.second?.text == other.title)
                #expect(parts.filter { $0.second?.text.hasPrefix("– ") == true }.count == other.statements.count + other.steps.count)
            }
        }
    }

    @Test func theTextsSayWhichOneIsOfficial() throws {
        for (rows, columns) in Self.sizes {
            var person = Person(.russian, rows: rows, columns: columns)
            person.press("1 6 Enter F7")
            let lines = person.frame.lines
            let translated = try #require(lines.firstIndex { $0.contains("Неофициальный текст: Русский") })
            let official = try #require(lines.firstIndex { $0.contains("Официальный текст: Қазақша") })
            #expect(columns >= 120 ? official == translated : official == translated + 1)
            person.press("F2 F2 F7 F7")
            #expect(person.screen.contains("Ресми мәтін: Қазақша") && person.screen.contains("Ресми емес мәтін: Русский"))
        }
    }

    /// Beside the Kazakh text stands the language in which somebody did something, not one that F2 only passed.
    @Test func theTranslationIsInTheLanguageLastUsed() {
        var person = Person(.english)
        person.press("Down F2 F7")
        #expect(person.screen.contains("Ресми емес мәтін: English"))
        person.press("F7 F2 F2 Down F2 F2 F7")
        #expect(person.state.setting.language == .kazakh && person.screen.contains("Ресми емес мәтін: Русский"))
        person = Person(.kazakh)
        person.press("F2 F2 F2 F2 F7")
        #expect(person.screen.contains("Ресми емес мәтін: Русский"))
    }

    @Test func whatIsReadStaysWhereItIs() {
        for (rows, columns) in Self.sizes.dropLast() {
            var person = Person(.russian, rows: rows, columns: columns)
            person.press("2 4 Enter")
            for _ in 0..<6 { person.press("PgDn") }
            person.press("PgUp")
            guard person.state.questions.reading.top > 0 else { continue }
            func paragraph() -> String {
                let page = person.state.questions.page(in: person.state.setting)
                let line = page.lines[page.starts.last { $0 <= person.state.questions.reading.top }!]
                return String(line.pieces.map(\.text).joined().prefix(12))
            }
            let before = paragraph()
            person.press("F7")
            #expect(paragraph() == before, "\(columns)x\(rows)")
            person.press("F7")
            #expect(paragraph() == before, "\(columns)x\(rows)")
        }
    }

    @Test func theModeStaysForTheNextQuestionAndChangesNothingElse() {
        var person = Person(.russian, rows: 40, columns: 120)
        person.press("F7 Down")
        #expect(person.screen.contains("Официальный текст: Қазақша"))
        person.state.follow(.situation("account-blocked"))
        let before = person.state.questions
        person.press("F7")
        #expect(person.state.questions.reading == before.reading && person.state.questions.showsBothTexts)
    }

    @Test func linksUnderTwoTextsAreWalkedToAndClicked() throws {
        for (rows, columns) in [(40, 120), (60, 200), (40, 80)] {
            var person = Person(.english, rows: rows, columns: columns)
            person.press("2 7 F7")
            for _ in 0..<9 { person.press("PgDn") }
            let row = try #require(person.frame.lines.lastIndex { $0.contains("→ Explanation") }, "\(person.screen)")
            var clicking = person
            clicking.happen(.click(Position(row: row, column: columns / 2)))
            if case .explanation = clicking.state.questions.selected {} else { Issue.record("\(person.screen)") }
            clicking.press("Esc")
            #expect(clicking.state.questions.selected == .answer(27))
            person.press("Tab Tab Enter")
            #expect(person.state.trail.count == 1)
        }
    }

    @Test func theWheelScrollsBothTexts() {
        var person = Person(.russian, rows: 24, columns: 120)
        person.press("2 4 F7")
        person.happen(.wheel(.down, Position(row: 10, column: 118)))
        #expect(person.state.questions.reading.top == 3)
    }
}

extension Page {
    /// The letters of the first and of the second text, without what stands between.
    fileprivate func columns(beside: Bool) -> [String] {
        var texts = ["", ""]
        for line in lines {
            let bar = line.pieces.firstIndex { $0.role == .border }
            let first = line.pieces[..<(bar ?? line.pieces.count)], second = bar.map { line.pieces[($0 + 1)...] } ?? []
            texts[0] += first.map(\.text).joined().filter { $0 != " " }
            texts[1] += second.map(\.text).joined().filter { $0 != " " }
        }
        return texts
    }
}
