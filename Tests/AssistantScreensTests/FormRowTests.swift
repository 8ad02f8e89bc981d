import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// Which rows a form has, and that they stay where they are.
@Suite struct FormRowTests {
    private func fee(rows: Int = 24, columns: Int = 80) -> Person {
        var person = Person(.english, rows: rows, columns: columns)
        person.press("F5")
        return person
    }

    @Test func whatExcludesEachOtherIsOneChoice() {
        var person = fee()
        person.press("1000000 Down Down Down Down Down Right")
        #expect(person.screen.contains("< \(Person.feeLabel("voluntary")) >"))
        #expect(person.screen.contains("To be paid in all: 0.00 ₸"))
        person.press("Right")
        #expect(person.screen.contains("< \(Person.feeLabel("cancelled")) >"))
        person.press("Right")
        #expect(person.screen.contains("< nothing of the kind >"))
        #expect(person.screen.contains("To be paid in all: 1 200 000.00 ₸"))
    }

    @Test func whatHasNoMeaningIsNotShownAndIsKept() {
        var person = fee(rows: 40, columns: 160)
        #expect(!person.screen.contains("Debtor"))
        person.press("1000000 Up Right")
        #expect(person.screen.contains("Debtor") && !person.formRows.contains { $0.contains(Person.feeLabel("amount")) })
        #expect(person.screen.contains("To be paid in all: 216 250.00 ₸"))
        #expect(person.guidance.contains("Kept but not used: " + Person.feeLabel("amount")))
        #expect(person.screen.contains("For this kind of claim the fee does not"), "the result says so too")
        person.press("Left")
        #expect(person.screen.contains("[1 000 000") && person.screen.contains("To be paid in all: 1 200 000.00 ₸"))
    }

    /// Neither the focus nor a fault moves a row, at any size.
    @Test(arguments: CalculatorName.allCases, [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 60, columns: 40)])
    func rowsStayWhereTheyAre(name: CalculatorName, size: Size) {
        for language in Language.allCases {
            var person = Person(language, rows: size.rows, columns: size.columns)
            person.open(name)
            let first = person.formRows
            for _ in 0..<20 {
                person.press("Up")
                #expect(person.formRows == first, "\(name) \(language)")
            }
            let form = person.state.calculators.page!
            for _ in form.lines(in: form.calculator(in: person.state.setting)).dropLast() {
                person.press("Down")
                #expect(person.formRows == first, "\(name) \(language)")
            }
        }
    }

    @Test func nonsenseGetsASentenceAtItsField() {
        for name in CalculatorName.allCases {
            var person = Person(.english, rows: 12, columns: 40)
            person.open(name)
            let form = person.state.calculators.page!, calculator = form.calculator(in: person.state.setting)
            for _ in form.lines(in: calculator) { person.press("Up") }
            for slot in form.lines(in: calculator).flatMap(\.self) {
                guard case .field(let index) = slot, form.takesText(slot, in: calculator) else {
                    person.press("Down")
                    continue
                }
                for nonsense in ["😀", "1000000000000000000000000000000", "31.02.", "абв"] {
                    person.press(nonsense + " Tab Shift-Tab")
                    let shown = person.state.calculators.page!.shownFault(index, in: calculator)
                    #expect(shown != nil, "\(name) \(calculator.fields[index].name) \(nonsense)")
                    #expect(person.guidance.hasPrefix("! "), "\(person.screen)")
                    for _ in nonsense { person.press("Backspace") }
                }
                person.press("Down")
            }
        }
    }
}
