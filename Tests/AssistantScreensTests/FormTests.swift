import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct FormTests {
    private func fee(_ language: Language = .english, rows: Int = 24, columns: Int = 80) -> Person {
        var person = Person(language, rows: rows, columns: columns)
        person.press("F5")
        return person
    }

    /// The English label of a field of the fee's form; short enough to stand on one line.
    private static func label(_ field: String) -> String {
        let calculator = Person.library.content(in: .english).calculator(.fee)
        return calculator.fields[calculator.index(ofField: field)!].label
    }

    @Test func theResultComesAsOneTypes() {
        var person = fee()
        #expect(person.screen.contains("Fill in:"))
        person.press("100000")
        #expect(person.screen.contains("To be paid in all: 125 000.00 ₸"))
        person.press("0")
        #expect(person.screen.contains("To be paid in all: 1 200 000.00 ₸"))
    }

    @Test func whatIsTypedStaysWhenTheFormIsLeft() {
        var person = fee()
        person.press("1500000 Down 500000 Esc")
        #expect(person.screen.contains("6. Attachment"))
        person.press("1 0 F5 Esc F4 1 F5")
        #expect(person.screen.contains("[1500000"))
        #expect(person.screen.contains("[500000"))
        person.press("F2 F2 F2 F2")
        #expect(person.screen.contains("To be paid in all: 1 225 000.00 ₸"))
    }

    @Test func oneKeyClearsTheForm() {
        var person = fee()
        person.press("1500000 Down 500000")
        let before = person.screen
        person.press("F9")
        #expect(!person.screen.contains("500000"))
        #expect(person.screen.contains("Fill in:") && person.frame.lines.last!.contains("F9 bring back"))
        person.press("F9 Down")
        #expect(person.screen == before, "the same key brings it back")
    }

    @Test func aMistakeIsToldAtItsFieldWhenTheFieldIsLeft() {
        var person = fee()
        person.press("1,2,3")
        #expect(!person.rowsBelow(Self.label("amount")).contains("! Type the sum in digits"))
        person.press("Down")
        #expect(person.rowsBelow(Self.label("amount")).contains("! Type the sum in digits"))
        person.press("Up Backspace Backspace")
        #expect(!person.screen.contains("! Type"))
        #expect(person.screen.contains("[1,2"))
    }

    @Test(arguments: ["ә", "і", "ң", "ғ", "ү", "ұ", "қ", "ө", "һ", "Ә", "٣"])
    func aKeyboardSetWrongIsToldAtOnce(letter: String) {
        var person = fee(.kazakh)
        person.press(letter)
        let hint = letter == "٣" ? "! Мына цифрлармен жазыңыз" : "! Бұл әріп. Сан теру үшін"
        #expect(person.screen.contains(hint))
    }

    @Test func choicesGoRoundByArrows() {
        var person = fee()
        person.press("Down Down Down Down Down Right")
        #expect(person.screen.contains("< an action (eviction etc.) >"))
        #expect(person.screen.contains("To be paid in all: 216 250.00 ₸"))
        person.press("Left Left")
        #expect(person.screen.contains("< current child support etc. >"))
        #expect(person.screen.contains("To be paid in all: 4 325.00 ₸"))
        person.press("Left")
        #expect(person.screen.contains("< securing a claim >"))
        #expect(person.screen.contains("To be paid in all: 43 250.00 ₸"))
        person.press("Left Down Right Up")
        #expect(person.screen.contains("< contact with a child >"))
        #expect(person.screen.contains("To be paid in all: not known"))
        person.press("Left Left")
        #expect(person.screen.contains("< recovery of money >"))
    }

    @Test func lettersNeverQuitWhileAFormIsOpen() {
        for keys in ["q й", "Down Down Down Down q й", "Down Down Down Down Down q", "F8 q"] {
            var person = fee()
            person.press(keys)
            #expect(person.effects.isEmpty, "\(keys)")
        }
    }

    @Test func leavingAsksWhereSomethingTypedWouldBeLost() {
        for key in ["F10", "Ctrl-C"] {
            var person = fee()
            person.press("1500000 Esc")
            let before = person.screen
            person.press(key)
            #expect(person.effects.isEmpty && person.screen.contains("Quit?"))
            person.press("Esc")
            #expect(person.screen == before)
            person.press("\(key) Enter")
            #expect(person.effects == [.quit])
        }
    }

    @Test func aPasteGoesIntoOneField() {
        var person = fee()
        person.happen(.paste("1 500\n000"))
        #expect(person.screen.contains("[1 500 000"))
        #expect(person.screen.contains("To be paid in all: 1 725 000.00 ₸"))
    }

    @Test func marksAreSetWithEnterAndSpace() {
        var person = fee()
        person.press("1000000 Down Down Down Down Down Down Down Enter")
        #expect(person.screen.contains("[x] " + Self.label("voluntary")))
        #expect(person.screen.contains("To be paid in all: 0.00 ₸"))
        person.press("_")
        #expect(person.screen.contains("[ ] " + Self.label("voluntary")))
    }

    @Test func aClickGoesToAFieldAndMarksAFlag() throws {
        var person = fee()
        person.happen(.click(try #require(person.position(of: Self.label("voluntary")))))
        #expect(person.screen.contains("[x] " + Self.label("voluntary")))
        person.happen(.click(try #require(person.position(of: Self.label("recovered")))))
        person.press("77")
        #expect(person.screen.contains("[77"))
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
        #expect(person.screen.contains("[1500000"))
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
        #expect(person.screen.contains("[1500000"))
        person.press("9")
        #expect(person.screen.contains("9. Fee"))
    }

    @Test(arguments: [
        (1, [CalculatorName.fee]), (6, [.fee]), (9, [.fee]), (16, [.fee]), (23, [.alimony, .arrears]),
        (24, [.alimony, .arrears, .measures]), (25, [.alimony, .arrears]), (26, [.alimony, .arrears]), (4, [.deadline]),
        (10, [.deadline]), (11, [.mayAct]), (15, [.withholding]), (21, [.withholding]), (18, [.measures]), (20, [.measures]), (2, []), (17, []),
    ])
    func answersLeadToTheirCalculators(number: Int, names: [CalculatorName]) {
        #expect(Person.library.content(in: .kazakh).calculators(forAnswer: number).map(\.name) == names)
        var person = Person(.english)
        for digit in String(number) { person.press(String(digit)) }
        person.press("F5")
        #expect(person.state.calculators.open == (names.count == 1 ? names[0] : nil))
        person.press("Esc")
        #expect(person.state.place == .questions)
        #expect(person.state.questions.selected == .answer(number))
    }

    @Test func whereTheTengeCannotBeDrawnItIsSpelled() {
        let day = CalendarDate(year: 2026, month: 11, day: 24)!
        var state = State(
            library: Person.library, language: .kazakh, size: Size(rows: 24, columns: 80),
            day: day, drawable: .withoutTenge)
        _ = state.update(.key(.function(5)), on: day)
        for digit in "100" { _ = state.update(.key(.character(digit)), on: day) }
        let screen = state.draw().lines.joined(separator: "\n")
        #expect(!screen.contains("₸"))
        #expect(screen.contains("25,00 тг"))
    }
}

extension Person {
    /// Where a text stands on the screen.
    fileprivate func position(of text: String) -> Position? {
        for (row, line) in frame.lines.enumerated() {
            if let range = line.range(of: text) {
                return Position(row: row, column: line[..<range.lowerBound].count)
            }
        }
        return nil
    }

    /// The three rows under the one that holds a text.
    fileprivate func rowsBelow(_ text: String) -> String {
        let lines = frame.lines
        guard let row = lines.firstIndex(where: { $0.contains(text) }) else { return "" }
        return lines[(row + 1)...].prefix(3).joined(separator: "\n")
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
