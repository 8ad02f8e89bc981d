import AssistantCore
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct KioskTests {
    private func kiosk(rows: Int = 24, columns: Int = 80) -> Person {
        var person = Person(.kazakh, rows: rows, columns: columns)
        person.state = State(
            library: Person.library, language: .kazakh, size: Size(rows: rows, columns: columns),
            day: CalendarDate(year: 2026, month: 11, day: 24)!, idleSeconds: 90)
        return person
    }

    @Test(arguments: [(24, 80), (12, 40), (40, 120)])
    func theStartScreenAsksForTheLanguageFirst(rows: Int, columns: Int) {
        var person = kiosk(rows: rows, columns: columns)
        #expect(person.screen.contains(">[Қазақша]"))
        person.press("Right Right")
        #expect(person.screen.contains("[Русский]") && person.screen.contains("1 Вопросы"))
        person.press("Left Enter")
        #expect(person.screen.contains("> 1 Sūraqtar"))
        person.press("Down Down Enter")
        #expect(person.state.place == .checks)
        person.press("Esc")
        #expect(person.state.place == .start)
        person.press("1")
        #expect(person.state.place == .questions)
        person.press("Enter Esc Esc")
        #expect(person.state.place == .start)
    }

    @Test func noKeyLeaves() {
        var person = kiosk()
        for opening in ["", "1", "1 Enter", "1 c", "1 /", "1 F1", "1 v"] {
            person.press(opening + " q й F10 Ctrl-C Esc Esc Esc Esc Q")
            for letter in "abcdefghijklmnopqrstuvwxyz" { person.happen(.key(.control(letter))) }
        }
        #expect(!person.effects.contains(.quit))
        person.press("F10")
        #expect(person.state.place == .start)
    }

    @Test func leftAloneItCountsDownAndWipesEverything() {
        var person = kiosk()
        #expect(person.state.patience == nil, "nobody has been here: it sleeps")
        person.press("F2 1 /алимент Enter c 150000 F8")
        #expect(person.state.patience == 90)
        person.happen(.timeout)
        #expect(person.screen.contains("15 "))
        #expect(person.state.patience == 1)
        for second in (1...14).reversed() {
            person.happen(.timeout)
            #expect(person.state.kiosk?.secondsLeft == second)
        }
        person.happen(.timeout)
        #expect(person.state.place == .start)
        #expect(person.state.setting.language == .kazakh)
        #expect(person.state.questions.search == nil && person.state.questions.selected == 1)
        #expect(person.state.calculators.forms.isEmpty && person.state.checks.sheets.isEmpty)
        #expect(person.effects.last == .redraw, "nothing of it may stay on the glass")
        #expect(person.state.patience == nil)
    }

    @Test(arguments: [
        Event.key(.character("q")), .key(.enter), .click(Position(row: 3, column: 3)), .paste("x"),
        .wheel(.down, Position(row: 3, column: 3)),
    ])
    func anythingStopsTheCountdownAndDoesNothingElse(event: Event) {
        var person = kiosk()
        person.press("1 c 150000")
        let before = person.screen
        person.happen(.timeout)
        person.happen(.timeout)
        #expect(person.screen != before)
        person.happen(event)
        #expect(person.screen == before)
        #expect(person.state.patience == 90)
    }

    @Test func aResizeIsNobody() {
        var person = kiosk()
        person.press("1")
        person.happen(.timeout)
        person.happen(.resize(Size(rows: 12, columns: 40)))
        #expect(person.state.kiosk?.secondsLeft == 15)
    }

    @Test func aClickChoosesLanguageAndWay() throws {
        var person = kiosk()
        let row = try #require(person.frame.lines.firstIndex { $0.contains("English") })
        let line = person.frame.lines[row]
        let column = line.distance(from: line.startIndex, to: try #require(line.ranges(of: "English").first?.lowerBound))
        person.happen(.click(Position(row: row, column: column)))
        #expect(person.screen.contains("1 Questions"))
        let way = try #require(person.frame.lines.firstIndex { $0.contains("2 Calculators") })
        person.happen(.click(Position(row: way, column: 12)))
        #expect(person.state.place == .calculators)
    }

    @Test func atHomeNothingIsWiped() {
        var person = Person()
        person.press("c 150000")
        person.happen(.timeout)
        #expect(person.screen.contains("[150000"))
        #expect(person.state.patience == nil)
    }
}
