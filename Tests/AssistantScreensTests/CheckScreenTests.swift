import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct CheckScreenTests {
    private func opened(_ keys: String, _ language: Language = .english, rows: Int = 24, columns: Int = 80) -> Person {
        var person = Person(language, rows: rows, columns: columns)
        person.press(keys)
        return person
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func everyCheckIsDoneWithArrowsAndEnterAlone(rows: Int, columns: Int) {
        for index in Person.library.content(in: .kazakh).checks.indices {
            var person = Person(.kazakh, rows: rows, columns: columns)
            person.press("F6")
            for _ in 0..<index { person.press("Down") }
            person.press("Enter")
            for _ in 0..<10 where person.isAsking {
                if person.state.isTyping {
                    person.press(person.asksForDate ? "24.11.2026" : "30")
                }
                person.press("Enter")
            }
            #expect(!person.isAsking, "check \(index + 1)")
            var seen = ""
            for _ in 0..<60 {
                seen += person.screen
                person.press("Down")
            }
            #expect(seen.contains("Ресми жауаптар") && seen.contains("Басынан бастау"), "check \(index + 1)")
        }
    }

    @Test func answersSoFarStandAboveAndLeadBack() {
        var person = opened("v")
        person.press("Enter Enter 3 0 Enter Enter")
        #expect(person.screen.contains("1. Are you a citizen") && person.screen.contains("– yes"))
        #expect(person.screen.contains("– 30"))
        person.press("Up Up Enter")
        #expect(person.screen.contains("[30"), "the question on age again, its answer kept")
        person.press("Backspace 1 Enter")
        #expect(person.screen.contains("– 31"))
        #expect(person.screen.contains("3. ") && person.screen.contains("– yes"), "what was answered behind it still stands")
    }

    @Test func escapeGoesBackQuestionByQuestionAndThenOut() {
        var person = opened("2 v Enter 3 0 Enter")
        person.press("Esc")
        #expect(person.screen.contains("[30"))
        person.press("Esc Esc")
        #expect(person.state.place == .questions)
        #expect(person.state.questions.selected == .answer(2))
        person.press("v")
        #expect(person.screen.contains("Are you a citizen"))
    }

    @Test func aNumberThatCannotBeIsTold() {
        var person = opened("2 v Enter")
        person.press("x Enter")
        #expect(person.screen.contains("! Type a whole number"))
        person.press("Backspace 2 5 Enter")
        #expect(person.screen.contains("– 25"))
    }

    @Test func anOutcomeLeadsToItsAnswerAndBack() {
        var person = opened("6 v Enter Enter")
        #expect(person.screen.contains("> 22."))
        person.press("Enter")
        #expect(person.state.place == .questions && person.state.questions.selected == .answer(22))
        person.press("Esc")
        #expect(person.state.place == .checks)
    }

    @Test func anOutcomeLeadsToACalculatorFilledIn() {
        var person = opened("1 0 v Enter Enter 24.11.2026 Enter")
        #expect(person.screen.contains("27 November 2026"))
        #expect(person.screen.contains("→ The last day of a period"))
        person.press("Enter")
        #expect(person.state.calculators.open == .deadline)
        #expect(person.screen.contains("[2026-11-24"))
        #expect(person.screen.contains("Deadline: 27 November 2026, inclusive"))
        person.press("Esc")
        #expect(person.state.place == .checks)
    }

    @Test func theLanguageChangesWithoutLosingTheAnswers() {
        var person = opened("2 v Enter 3 0 Enter", .kazakh)
        person.press("F2 F2")
        #expect(person.screen.contains("– 30"))
        #expect(person.screen.contains("да"))
    }

    @Test func aClickChooses() throws {
        var person = opened("6 v")
        let row = try #require(person.frame.lines.firstIndex { $0.contains("Another debt") || $0.contains("Other debt") })
        person.happen(.click(Position(row: row, column: 6)))
        #expect(person.screen.contains("1. "))
        #expect(person.screen.contains("2. "))
    }
}

extension Person {
    /// Whether a check still has a question.
    fileprivate var isAsking: Bool {
        guard let sheet = state.checks.page, case .question = sheet.walk(in: state.setting).place else { return false }
        return true
    }

    fileprivate var asksForDate: Bool {
        guard let sheet = state.checks.page, case .question(let question) = sheet.walk(in: state.setting).place else { return false }
        return question.kind == .date
    }
}
