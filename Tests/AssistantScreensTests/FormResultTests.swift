import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// The result beside a form: where it stands, how it is read, where it leads.
@Suite struct FormResultTests {
    private func fee(rows: Int = 24, columns: Int = 80) -> Person {
        var person = Person(.english, rows: rows, columns: columns)
        person.press("F5")
        return person
    }

    @Test func onAWideScreenTheSourcesStandBesideTheSteps() throws {
        var person = fee(rows: 40, columns: 120)
        person.press("1500000")
        let lines = person.frame.lines
        #expect(lines.contains { $0.contains("To be paid in all: 1 725 000.00 ₸") && $0.contains("Sources") })
        #expect(lines.contains { $0.contains("Explanations (unofficial)") })
        person.press("F8 Tab")
        #expect(person.frame.lines.contains { $0.contains("> → 1. ") })
        for _ in 0..<4 { person.press("Tab") }
        person.press("Enter")
        #expect(person.state.questions.selected == .explanation("fee-who-pays"))
        person.press("Esc")
        #expect(person.screen.contains("[1 500 000"))
    }

    @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 60, columns: 200), Size(rows: 12, columns: 40)])
    func everyLinkOfAResultCanBeOpened(size: Size) {
        var person = fee(rows: size.rows, columns: size.columns)
        person.press("1500000 F8")
        let form = person.state.calculators.page!
        let links = form.resultPages(form.layout(in: person.state.setting), in: person.state.setting).flatMap(\.links).map(\.link)
        #expect(links.count == 8)
        for (index, link) in links.enumerated() {
            var there = person
            for _ in 0...index { there.press("Tab") }
            #expect(there.screen.contains("> →"), "\(there.screen)")
            there.press("Enter")
            switch link {
            case .answer(let number): #expect(there.state.questions.selected == .answer(number))
            case .explanation(let id): #expect(there.state.questions.selected == .explanation(id))
            default: Issue.record("\(link)")
            }
            there.press("Esc")
            #expect(there.state.calculators.open == .fee)
        }
    }

    @Test func aFigureTooLongForALineIsNotCut() {
        var person = Person(.russian, rows: 12, columns: 40)
        person.open(.deadline)
        person.press("03.08.2026 Down Right")
        #expect(person.screen.contains("по 17 августа 2026 года включительно") && person.screen.contains("(понедельник)"))
    }

    @Test func theFigureIsSeenWithoutScrolling() {
        for language in Language.allCases {
            var person = Person(language)
            person.open(.fee)
            person.press("1850000 Down 500000 Down 75000 Down 12000 Down 01.11.2026")
            #expect(person.screen.contains("1 564 500"))
        }
    }

    @Test func theResultOfANarrowWindowIsOneKeyAway() {
        var person = fee(rows: 12, columns: 40)
        person.press("1500000")
        #expect(person.screen.contains("1 725 000.00 ₸"))
        person.press("F8")
        #expect(person.screen.contains("How it was worked out"))
        person.press("End")
        #expect(person.screen.contains("Type the number of an answer"))
        person.press("Esc")
        #expect(person.screen.contains("[1 500 000"))
    }

    @Test func everyLineOfALongResultCanBeReached() {
        var person = Person(.english, rows: 12, columns: 40)
        person.press("2 6 F5 Down Enter 1 Tab 01.01.2020 Tab 31.10.2026 Tab 100000 F8")
        var seen = ""
        for _ in 0..<60 {
            seen += person.screen
            person.press("PgDn")
        }
        for wanted in ["November 2023", "May 2025", "October 2026", "Code of the Republic", "23. My former"] {
            #expect(seen.contains(wanted), "\(wanted)")
        }
    }

    @Test func aResultLeadsToItsAnswersAndBack() {
        var person = fee()
        person.press("1500000 F8 1")
        #expect(person.state.place == .calculators, "1 may yet become 16")
        person.press("6")
        #expect(person.screen.contains("16. Fee"))
        person.press("Esc")
        #expect(person.screen.contains("[1 500 000"))
        person.press("9")
        #expect(person.screen.contains("9. Fee"))
    }
}
