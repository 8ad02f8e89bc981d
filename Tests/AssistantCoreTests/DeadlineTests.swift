import AssistantCore
import BuiltInData
import Law
import Testing

/// What is told of a period beside its days in `Cases/deadline.csv`.
@Suite struct DeadlineTests {
    private static let content = Library.builtIn.content(in: .english)

    private static func calculate(_ options: [String: String]) -> Result<CalculatorResult, FieldFaults> {
        let calculator = content.calculator(.deadline)
        var raw = RawInput(for: calculator)
        for (option, text) in options { raw.texts[calculator.index(ofField: option)!] = text }
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        return runner.calculate(calculator, raw)
    }

    @Test(arguments: [
        ("complaint", [7, 8]), ("see-materials", [13]), ("licence", [4]), ("travel-ban-lift", [18]), ("simplified", []),
    ])
    func answersAreThoseOfTheEventAlone(event: String, answers: [Int]) throws {
        let calculator = Self.content.calculator(.deadline)
        let result = try Self.calculate(["event": event, "from": "2026-09-01"]).get()
        #expect(result.faq(of: calculator) == answers)
        let told = result.paragraphs(of: calculator, in: Self.content, law: BuiltInData.law()).compactMap { paragraph in
            if case .answer(let number) = paragraph.kind { number } else { nil }
        }
        #expect(told == answers)
    }

    @Test(arguments: [
        ("2026-08-24", "complaint-to-court", "period-of-event"), ("2026-08-25", "complaint-first-step", "period-advised"),
    ])
    func aComplaintHasTwoStepsSinceAugust(from: String, note: String, step: String) throws {
        let result = try Self.calculate(["event": "complaint", "from": from]).get()
        #expect(result.notes.map(\.code) == [note, "counting-uncertain"])
        #expect(result.steps.first?.text.code == step)
    }

    @Test func whatIsOnlyKnownSinceADayIsNotGuessedBefore() throws {
        guard case .failure(let faults) = Self.calculate(["event": "complaint-court", "from": "2026-08-24"]) else {
            Issue.record("taken")
            return
        }
        #expect(faults.all.map(\.field) == ["from"])
        #expect(Self.content.words.say(faults.all[0].reason).contains("25.08.2026"))
    }

    /// Five working days from a Friday end on the next; ten calendar days on a Monday, a day off, so on Tuesday.
    @Test(arguments: [
        ("earliest-presentation", "2026-10-24"), ("travel-ban-notice", "2026-10-24"), ("eviction-notice", "2026-10-28"),
    ])
    func whatMustPassFirstSaysFromWhenItIsAllowed(event: String, first: String) throws {
        let result = try Self.calculate(["event": event, "from": "2026-10-16"]).get()
        #expect(result.cell("allowed_from") == first)
        #expect(result.steps.last?.text.code == "allowed-from")
        #expect(try Self.calculate(["event": "presentation", "from": "2026-10-16"]).get().cell("allowed_from") == nil)
    }
}
