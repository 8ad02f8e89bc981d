import AssistantCore
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct QuestionsTests {
    @Test(arguments: [
        ("", 6), ("Down", 18), ("Down Down Up", 18), ("Up", 6), ("End Home", 6), ("Down Down Down", 1),
        ("2 5", 25), ("2", 2), ("2 9", 9), ("3 0", 3), ("2 Down 5", 5), ("1 1 1", 1), ("0", 6),
    ])
    func selectedAfter(keys: String, is expected: Int) {
        var person = Person()
        person.press(keys)
        #expect(person.state.questions.selected == .answer(expected))
        #expect(person.effects.isEmpty)
    }

    @Test(arguments: [
        "F10", "Ctrl-C", "Enter F10", "F1 F10", "/ F10", "/ abc Ctrl-C", "q Enter", "quit Enter", "EXIT Enter", "шығу Enter",
        "выход Enter", "/ Выход Enter",
    ])
    func quits(keys: String) {
        var person = Person()
        person.press(keys)
        #expect(person.effects.last == .quit)
    }

    @Test(arguments: ["Esc", "Left", "Enter Esc Esc Esc", "q", "й", "q Down Enter", "Enter q", "F1 й", "/ q", "/ й", "/ абв Esc Esc", "F1 Esc Esc", "Esc Left Left"])
    func doesNotQuit(keys: String) {
        var person = Person()
        person.press(keys)
        #expect(!person.effects.contains(.quit))
    }

    @Test func theSelectedRowHasASignAColourAndTheCursor() throws {
        var person = Person()
        person.press("Down Down")
        let cursor = try #require(person.frame.cursor)
        #expect(person.frame.lines[cursor.row].hasPrefix(">22 "))
        #expect(person.frame[cursor.row, cursor.column].role == .selected)
        #expect(person.frame[cursor.row - 1, cursor.column].role == .plain)
    }

    @Test func pagesMoveByAScreenAndKeepTheSelectionInSight() {
        var person = Person(columns: 79)
        let listed = person.state.questions.listed(in: person.state.setting)
        let page = 18
        person.press("PgDn")
        #expect(person.state.questions.selected == listed[page])
        #expect(person.screen.contains(">"))
        person.press("PgDn PgDn PgDn PgDn")
        #expect(person.state.questions.selected == person.state.questions.listed(in: person.state.setting).last)
        person.press("PgUp PgUp PgUp PgUp PgUp PgUp")
        #expect(person.state.questions.selected == listed[0])
        #expect(person.screen.contains("> 6"))
    }

    @Test func besideATextPagesScrollItFromTheList() {
        var person = Person()
        person.press("2 4")
        #expect(person.screen.contains("жалғасы төменде"))
        person.press("PgDn")
        #expect(person.state.questions.selected == .answer(24) && person.state.questions.pane == .list)
        #expect(person.screen.contains("басы жоғарыда"))
        person.press("PgUp")
        #expect(!person.screen.contains("басы жоғарыда"))
    }

    @Test func aLongAnswerSaysThatItGoesOnAndScrolls() {
        var person = Person(rows: 12, columns: 40)
        person.press("5 Enter")
        #expect(person.screen.contains("жалғасы төменде"))
        #expect(!person.screen.contains("басы жоғарыда"))
        person.press("Down")
        #expect(person.screen.contains("басы жоғарыда"))
        person.press("End")
        #expect(person.screen.contains("Тағы қараңыз"))
        #expect(!person.screen.contains("жалғасы төменде"))
        for _ in 0..<40 where !person.screen.contains("жұмыс істеген адамдар.") { person.press("Up") }
        #expect(person.screen.contains("жұмыс істеген адамдар."))
        person.press("PgUp PgUp PgUp PgUp PgUp PgUp")
        #expect(person.screen.contains("Аттестаттаудан және"))
    }

    @Test func everyAnswerCanBeReadToItsLastWordInEverySize() throws {
        for (rows, columns) in [(24, 80), (12, 40), (40, 120)] {
            for entry in Person.library.content(in: .kazakh).faq.entries {
                var person = Person(rows: rows, columns: columns)
                person.press("\(entry.number) Enter")
                var seen = person.screen
                for _ in 0..<60 {
                    person.press("Down")
                    seen += "\n" + person.screen
                }
                for word in entry.answer.split(whereSeparator: { $0 == " " || $0 == "\n" }) where word.count < 20 {
                    #expect(seen.contains(word), "\(entry.number) at \(columns)x\(rows): \(word)")
                }
            }
        }
    }

    @Test func searchGoesAsOneTypesAndEscReturns() {
        var person = Person()
        person.press("7 / әуежай")
        #expect(person.state.questions.listed(in: person.state.setting) == [.answer(18), .check("travel-ban")])
        #expect(person.state.questions.selected == .answer(18))
        person.press("Enter")
        #expect(!person.state.questions.isTyping)
        #expect(person.screen.contains("мобильді"))
        person.press("Esc")
        #expect(person.state.questions.isTyping)
        person.press("Esc")
        #expect(person.state.questions.search == nil)
        #expect(person.state.questions.selected == .answer(7))
    }

    @Test func theKeyOfTheQuestionsLeavesASearchForAllOfThem() {
        var person = Person()
        person.press("7 / әуежай Enter F4")
        #expect(person.state.questions.search == nil && person.state.questions.selected == .answer(7))
        person.press("/ F9")
        #expect(person.state.questions.search?.field.text == "әуежай", "and the query is kept")
    }

    @Test func inTheSearchEveryLetterIsText() {
        var person = Person()
        person.press("/ q й j k g c 2 5 ? . v Left Left Backspace Home Delete End !")
        #expect(person.state.questions.search?.field.text == "йjkgc25.v!")
        #expect(person.effects.isEmpty)
    }

    @Test func matchesAreShownInTheQuestionAndTheAnswer() {
        var person = Person()
        person.press("/ тыйым")
        let roles = Set(person.frame.cells.map(\.role))
        #expect(roles.contains(.match) && roles.contains(.selectedMatch))
    }

    @Test func aSearchWithoutResultTellsWhatToDo() {
        var person = Person()
        person.press("/ борщ")
        #expect(person.screen.contains("Сәйкес жауап табылмады"))
        #expect(person.screen.contains("→ Алимент"))
        person.press("Enter Down PgDn Tab")
        #expect(person.screen.contains("Сәйкес жауап табылмады"))
        person.press("Esc")
        #expect(person.state.questions.selected == .answer(6))
    }

    @Test func pasteGoesIntoTheFieldWithoutRunningAnything() {
        var person = Person()
        person.happen(.paste("q\n25"))
        #expect(person.state.questions.selected == .answer(6))
        person.press("/")
        person.happen(.paste("әуе\nжай\u{1B}[A\r"))
        #expect(person.state.questions.search?.field.text == "әуе жай[A ")
        #expect(person.effects.isEmpty)
    }

    @Test func theMouseSelectsScrollsAndOpens() {
        var person = Person()
        person.happen(.click(Position(row: 5, column: 3)))
        #expect(person.state.questions.selected == .answer(18))
        person.happen(.wheel(.down, Position(row: 5, column: 3)))
        #expect(person.state.questions.selected == .answer(22))
        person.happen(.click(Position(row: 5, column: 60)))
        #expect(person.state.questions.pane == .answer)
        person.happen(.click(Position(row: 0, column: 0)))
        person.happen(.click(Position(row: 500, column: 500)))
        #expect(person.state.questions.selected == .answer(22))
    }

    @Test func tabGoesBetweenThePanes() {
        var person = Person()
        person.press("Tab")
        #expect(person.state.questions.pane == .answer)
        person.press("Shift-Tab")
        #expect(person.state.questions.pane == .list)
    }

    @Test func theLanguageChangesWithoutLosingThePlace() {
        var person = Person()
        person.press("1 6 Enter F2")
        #expect(person.state.questions.selected == .answer(16))
        #expect(person.state.questions.pane == .answer)
        #expect(person.screen.contains("Sūraqtar"))
        person.press("F2")
        #expect(person.screen.contains("Вопросы") && person.screen.contains("Неофициальный"))
        person.press("F7")
        #expect(person.screen.contains("Мен бершегімді толығымен төледім."))
        person.press("PgDn")
        #expect(person.screen.contains("Иә, заңды."))
        person.press("F2 F2")
        #expect(person.screen.contains("Сұрақтар"))
    }
}
