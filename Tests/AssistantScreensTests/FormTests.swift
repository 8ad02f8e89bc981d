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
        #expect(person.rowsBelow(Self.label("amount")).contains("! [1,2,3"))
        #expect(person.guidance.contains("! \(Self.label("amount")): Type the sum in digits"))
        #expect(person.guidance.contains("What of the debt has been paid"), "the hint of the field gone to")
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

    @Test func whatExcludesEachOtherIsOneChoice() {
        var person = fee()
        person.press("1000000 Down Down Down Down Down Right")
        #expect(person.screen.contains("< \(Self.label("voluntary")) >"))
        #expect(person.screen.contains("To be paid in all: 0.00 ₸"))
        person.press("Right")
        #expect(person.screen.contains("< \(Self.label("cancelled")) >"))
        person.press("Right")
        #expect(person.screen.contains("< nothing of the kind >"))
        #expect(person.screen.contains("To be paid in all: 1 200 000.00 ₸"))
    }

    @Test func whatHasNoMeaningIsNotShownAndIsKept() {
        var person = fee(rows: 40, columns: 160)
        #expect(!person.screen.contains("Debtor"))
        person.press("1000000 Up Right")
        #expect(person.screen.contains("Debtor") && !person.formRows.contains { $0.contains(Self.label("amount")) })
        #expect(person.screen.contains("To be paid in all: 216 250.00 ₸"))
        #expect(person.guidance.contains("Kept but not used: " + Self.label("amount")))
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

    @Test func aClickGoesToAFieldAndMarksAFlag() throws {
        var other = Person(.english)
        other.press("1 1 F5")
        other.happen(.click(try #require(other.position(of: Self.urgent))))
        #expect(other.screen.contains("[x] " + Self.urgent))
        var person = fee()
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
    /// To the form of a calculator.
    fileprivate mutating func open(_ name: CalculatorName) { state.follow(.calculator(name, fields: [:])) }

    private var formLayout: FormLayout { state.calculators.page!.layout(in: state.setting) }

    /// The rows of the form, the signs of focus left out.
    fileprivate var formRows: [String] {
        state.calculators.page!.rows(width: formLayout.fields.columns, in: state.setting).map { row in
            switch row.content {
            case .text(let text, _): text.replacing(">", with: " ")
            case .input: "[ ]"
            case .cells: "[ ] [ ]"
            }
        }
    }

    /// What stands in the place for hints and faults, as one text.
    fileprivate var guidance: String {
        rows(of: formLayout.guidance).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    private func rows(of rect: Rect) -> [String] {
        frame.lines[rect.row..<rect.endRow].map { String($0.dropFirst(rect.column).prefix(rect.columns)) }
    }

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
