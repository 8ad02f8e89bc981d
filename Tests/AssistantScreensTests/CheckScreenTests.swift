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
                    person.press(person.asksForDate ? "24.11.2026" : "5")
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
        var person = opened("2 F6")
        person.press("Enter 3 0 Enter Enter")
        #expect(person.screen.contains("1. Are you a citizen") && person.screen.contains("– yes"))
        #expect(person.screen.contains("– 30"))
        person.press("Up Up Enter")
        #expect(person.screen.contains("[30"), "the question on age again, its answer kept")
        person.press("Backspace 1 Enter")
        #expect(person.screen.contains("– 31"))
        #expect(person.screen.contains("3. ") && person.screen.contains("– yes"), "what was answered behind it still stands")
    }

    @Test func escapeGoesBackQuestionByQuestionAndThenOut() {
        var person = opened("2 F6 Enter 3 0 Enter")
        person.press("Esc")
        #expect(person.screen.contains("[30"))
        person.press("Esc Esc")
        #expect(person.state.place == .questions)
        #expect(person.state.questions.selected == .answer(2))
        person.press("F6")
        #expect(person.screen.contains("Are you a citizen"))
    }

    @Test func aNumberThatCannotBeIsTold() {
        var person = opened("2 F6 Enter")
        person.press("x Enter")
        #expect(person.screen.contains("! Type a whole number"))
        person.press("Backspace 2 5 Enter")
        #expect(person.screen.contains("– 25"))
    }

    @Test func anOutcomeLeadsToItsAnswerAndBack() {
        var person = opened("6 F6 3 1")
        #expect(person.screen.contains("Apply to have the freeze lifted"))
        while !person.screen.contains("> 22.") { person.press("Down") }
        person.press("Enter")
        #expect(person.state.place == .questions && person.state.questions.selected == .answer(22))
        person.press("Esc")
        #expect(person.state.place == .checks)
        #expect(person.screen.contains("> 22."), "where one was")
    }

    @Test func anOutcomeLeadsToACalculatorFilledIn() {
        var person = opened("1 0 F6 1 24.11.2026 Enter")
        #expect(person.screen.contains("Friday, 27"))
        #expect(person.screen.contains("→ The last day of a period"))
        person.press("Enter")
        #expect(person.state.calculators.open == .deadline)
        #expect(person.screen.contains("[24.11.2026"))
        #expect(person.screen.contains("Deadline: 27 November 2026, inclusive"))
        person.press("Esc")
        #expect(person.state.place == .checks)
    }

    @Test func anOutcomeLeadsToAnExplanationAndToAnotherCheckAndBack() {
        var person = opened("6 F6 1 1000000 Enter")
        #expect(person.screen.contains("The debt, the bailiff’s fee and the expenses must be paid."))
        while !person.screen.contains("> If you cannot pay at once") && !person.screen.contains(">   If you cannot pay at once") {
            person.press("Down")
            guard person.state.checks.page!.selected < 8 else { break }
        }
        person.press("Enter")
        #expect(person.state.questions.selected == .explanation("instalments"))
        person.press("Esc Esc Esc")
        person.press("F6 Esc 6 F6 5")
        while person.state.checks.page!.selectedItem(in: person.state.setting) != .link(.checks(["refund"])) { person.press("Down") }
        person.press("Enter")
        #expect(person.screen.contains("Has money been taken from you?"))
    }

    @Test func aDigitChoosesAndGoesOn() {
        var person = opened("6 F6")
        #expect(person.screen.contains("1. The debt is not paid in full") && person.screen.contains("7. It is an account for benefits"))
        person.press("9 0")
        #expect(person.screen.contains("7. It is an account for benefits"), "there is no such option")
        person.press("2")
        #expect(person.screen.contains("1. Which of these is your case? – The debt is paid in full"))
        person.press("2")
        #expect(person.screen.contains("For example: 1 500 000"), "an example before anything is typed")
        person.press("x Enter")
        #expect(person.screen.contains("! Type the sum in digits"))
        person.press("Backspace 1_500_000 Enter")
        #expect(person.screen.contains("The freeze is lawful") && person.screen.contains("– 1 500 000 [change]"))
        #expect(person.screen.contains("Confirmed: read in the law or in the official answer."))
    }

    @Test func anAnswerIsChangedFromItsRowAndWhatNoLongerFitsFallsAway() {
        var person = opened("6 F6 2 2 5000 Enter")
        while person.state.checks.page!.selected > 0 { person.press("Up") }
        person.press("Enter")
        #expect(person.screen.contains("> 2. The debt is paid in full"), "asked again, the answer before selected")
        person.press("1")
        let sheet = person.state.checks.page!
        #expect(sheet.answers.keys.sorted() == ["case"])
        #expect(person.screen.contains("What is the whole debt?"))
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func theSearchComesBackToTheCheckAsItWasLeft(rows: Int, columns: Int) {
        for opening in ["F6 Down Enter", "6 F6 2", "6 F6 1 1 5 0 0", "6 F6 1 1 5 0 0 Enter Down"] {
            for wandering in ["F3 Esc", "F3 аэропорт Esc", "F3 аэропорт Enter Esc Esc", "F3 аэропорт Down Enter Esc"] {
                var person = opened(opening, .russian, rows: rows, columns: columns)
                let before = person.screen
                person.press(wandering)
                // From a text, what was searched for comes first.
                for _ in 0..<4 where person.state.place != .checks { person.press("Esc") }
                #expect(person.screen == before, "\(opening) \(wandering)\n\(person.screen)")
            }
        }
    }

    @Test func theSearchComesBackToTheFormAsItWasLeft() {
        var person = opened("1 F5 1 5 0 0 0 0 0 Down", .russian)
        let before = person.screen
        for wandering in ["F3 Esc", "F3 аэропорт Enter Esc Esc", "F3 аэропорт Down Enter Esc"] {
            person.press(wandering)
            for _ in 0..<4 where person.state.place != .calculators { person.press("Esc") }
            #expect(person.screen == before, "\(wandering)\n\(person.screen)")
        }
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func whereNothingIsFoundTheTopicsAndSituationsOpen(rows: Int, columns: Int) {
        for link in 0..<7 {
            var person = opened("6 F6 2 F3 ъъъъъ", .russian, rows: rows, columns: columns)
            let nothing = person.screen
            // On a small screen ↓ scrolls before it comes to the next.
            for _ in 0..<40 where person.state.questions.reading.link ?? -1 < link { person.press("Down") }
            person.press("Enter")
            #expect(person.screen != nothing, "\(link)\n\(nothing)")
            #expect(link == 0 ? person.state.place == .start : person.state.questions.topic != nil, "\(link)")
            for _ in 0..<4 where person.state.place != .checks { person.press("Esc") }
            #expect(person.state.place == .checks && person.screen.contains("1. "), "\(link)\n\(person.screen)")
        }
    }

    @Test func theLanguageChangesWithoutLosingTheAnswers() {
        var person = opened("2 F6 Enter 3 0 Enter", .kazakh)
        person.press("F2 F2")
        #expect(person.screen.contains("– 30"))
        #expect(person.screen.contains("да"))
    }

    @Test(arguments: [("1 8", 18), ("1 2", 12), ("3", 3), ("2 1", 1), ("1 Down 2", 2), ("0", 1)])
    func digitsGoToACheckByItsNumber(keys: String, number: Int) {
        let person = opened("F6 F6 " + keys)
        #expect(person.frame.lines.contains { $0.hasPrefix(number < 10 ? ">  \(number) " : "> \(number) ") }, "\(person.screen)")
    }

    @Test func aClickChooses() throws {
        var person = opened("6 F6")
        let row = try #require(person.frame.lines.firstIndex { $0.contains("The debt is paid in full") })
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
