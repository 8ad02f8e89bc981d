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
        #expect(person.screen.contains("6. Freezes"))
        person.press("1 0 F5 Esc F4 1 F5")
        #expect(person.screen.contains("[1 500 000"))
        #expect(person.screen.contains("[500 000"))
        person.press("F2 F2 F2 F2")
        #expect(person.screen.contains("To be paid in all: 1 225 000.00 ₸"))
    }

    @Test func oneKeyClearsTheForm() {
        var person = fee()
        person.press("1500000 Down 500000")
        let before = person.screen
        person.press("F9")
        #expect(!person.screen.contains("[1 500") && !person.screen.contains("[500"))
        #expect(person.screen.contains("Fill in:") && person.frame.lines.last!.contains("F9 bring back"))
        person.press("F9 Down")
        #expect(person.screen == before, "the same key brings it back")
    }

    @Test func aMistakeIsToldAtItsFieldWhenTheFieldIsLeft() {
        var person = fee()
        person.press("1,2,3")
        #expect(!person.screen.contains("! Type the sum in digits") && !person.screen.contains("![1,2,3"))
        person.press("Down")
        #expect(person.rowsBelow(Person.feeLabel("amount")).contains("! [1,2,3"))
        #expect(person.guidance.contains("! \(Person.feeLabel("amount")): Type the sum in digits"))
        #expect(person.guidance.contains("How much of the debt has been paid"), "the hint of the field gone to")
        person.press("Up")
        #expect(person.guidance.hasPrefix("! Type the sum in digits"))
        person.press("Backspace Backspace")
        #expect(!person.screen.contains("! Type") && !person.screen.contains("! ["))
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
        person.press("Up Right")
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

    private static let urgent = "It cannot be put off"

    @Test func marksAreSetWithEnterAndSpace() {
        var person = Person(.english)
        person.press("1 1 F5 22.11.2026_19:30 Down Enter")
        #expect(person.screen.contains("[x] " + Self.urgent) && person.screen.contains("At this time: yes, allowed"))
        person.press("_")
        #expect(person.screen.contains("[ ] " + Self.urgent) && person.screen.contains("At this time: no, not allowed"))
    }

    @Test func amountsAreGroupedWhileTheyAreTyped() {
        var person = fee()
        for (keys, shown, column) in [
            ("1850", "[1 850 ", 8), ("000", "[1 850 000 ", 12), (",50", "[1 850 000,50 ", 15), ("Backspace Backspace Backspace", "[1 850 000 ", 12),
            ("Home Right", "[1 850 000 ", 5), ("Delete", "[150 000 ", 4), ("End _", "[150 000 ", 10), ("Home x", "[x150000 ", 4),
        ] {
            person.press(keys)
            #expect(person.screen.contains(shown) && person.frame.cursor?.column == column, "\(keys): \(person.frame.cursor!)")
        }
        person.press("Backspace Home")
        person.happen(.paste("7\u{A0}000 000 "))
        #expect(person.screen.contains("[7 000 000 150 000 "), "pasted with blanks or without")
    }

    @Test func aClickGoesToAFieldAndMarksAFlag() throws {
        var other = Person(.english)
        other.press("1 1 F5")
        other.happen(.click(try #require(other.position(of: Self.urgent))))
        #expect(other.screen.contains("[x] " + Self.urgent))
        var person = fee()
        person.happen(.click(try #require(person.position(of: Person.feeLabel("recovered")))))
        person.press("77")
        #expect(person.screen.contains("[77"))
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
