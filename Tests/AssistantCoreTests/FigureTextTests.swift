@testable import AssistantCore
import BuiltInData
import Law
import Testing


/// Figures put into the texts that name them.
@Suite struct FigureTextTests {
    private static let law = BuiltInData.law()

    private static func filled(_ text: String, _ language: Language, year: Int = 2026) -> String {
        let words = Library.builtIn.content(in: language).words
        let day = CalendarDate(year: year, month: 11, day: 27)!
        return FigureText(law: law, day: day, words: words).fill(text).replacing("\u{A0}", with: " ")
    }

    @Test(arguments: [
        ("{measures/travel-ban}", "40 АЕК (173 000 ₸)", "40 МРП (173 000 ₸)", "40 MCI (173 000 ₸)"),
        ("{fee/cap}", "10 000 АЕК (43 250 000 ₸)", "10 000 МРП (43 250 000 ₸)", "10 000 MCI (43 250 000 ₸)"),
        ("{minimums/subsistence}", "50 851 ₸", "50 851 ₸", "50 851 ₸"),
        ("{mci/values}", "4 325 ₸", "4 325 ₸", "4 325 ₸"),
        ("{alimony/one-child}", "25%", "25 %", "25%"), ("{alimony/two-children}", "1/3", "1/3", "1/3"),
        ("{arrears/penalty-per-day}", "1/1000", "1/1000", "1/1000"),
        ("{bailiff/minimum-age}", "25", "25", "25"), ("{hours/last-hour}:00", "22:00", "22:00", "22:00"),
        ("{periods/initiation}", "3 жұмыс күні", "3 рабочих дня", "3 working days"),
        ("{periods/licence}", "15 жұмыс күні", "15 рабочих дней", "15 working days"),
        ("{periods/presentation-administrative}", "1 жыл", "1 год", "1 year"),
        ("a {last-day} b {hours/first-hour} c {", "a {last-day} b 6 c {", "a {last-day} b 6 c {", "a {last-day} b 6 c {"),
    ])
    func isFilled(text: String, kazakh: String, russian: String, english: String) {
        #expect(Self.filled(text, .kazakh) == kazakh)
        #expect(Self.filled(text, .russian) == russian)
        #expect(Self.filled(text, .english) == english)
    }

    @Test func goesByTheDay() {
        #expect(Self.filled("{measures/travel-ban}", .english, year: 2025) == "40 MCI (157 280 ₸)")
        #expect(Self.filled("{minimums/wage}", .english, year: 2023) == "70 000 ₸")
    }

    @Test func wholeTengeHaveTheSignThatTheTerminalCanDraw() {
        var words = Library.builtIn.content(in: .russian).words
        words.drawsTenge = false
        let text = FigureText(law: Self.law, day: CalendarDate(year: 2026, month: 1, day: 1)!, words: words).fill("{mci/values}")
        #expect(text == "4\u{A0}325\u{A0}тг")
    }

    @Test(arguments: Language.allCases)
    func everyPlaceInTheChecksIsFilled(language: Language) {
        let content = Library.builtIn.content(in: language)
        let figures = FigureText(law: Self.law, day: CalendarDate(year: 2026, month: 11, day: 27)!, words: content.words)
        for check in BuiltInData.checks(in: language) {
            for question in check.filled(by: figures).questions {
                var texts = [question.text, question.hint ?? ""]
                if case .choice(let options) = question.kind { texts += options.map(\.text) }
                #expect(!texts.contains { $0.contains("{") }, "\(check.name) \(question.key)")
            }
        }
    }
}
