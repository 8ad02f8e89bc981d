import AssistantCore
import Terminal
import Testing

@testable import AssistantScreens

/// What a person cannot see: that a list goes on, and what a key would do in a window that is too small.
@Suite struct UnseenTests {
    @Test(arguments: [(12, 40, ""), (24, 80, ""), (12, 40, "F6"), (24, 60, "/"), (12, 40, "2 5 c")])
    func aListThatGoesOnSaysSo(rows: Int, columns: Int, keys: String) {
        var person = Person(.english, rows: rows, columns: columns)
        person.press(keys)
        let list = person.frame.lines.dropFirst(2).dropLast()
        #expect(list.contains { $0.contains("↓") } && !list.contains { $0.contains("↑") }, "\(person.screen)")
        if keys != "/" {
            person.press("End")
            let end = person.frame.lines.dropFirst(2).dropLast()
            #expect(end.contains { $0.contains("↑") } && !end.contains { $0.contains("↓") }, "\(person.screen)")
        }
    }

    @Test func inAWindowThatIsTooSmallOnlyLeavingWorks() {
        var person = Person(rows: 11)
        let before = person.state.questions.selected
        person.press("Down F2 F5 / x F1")
        person.happen(.paste("x"))
        person.happen(.click(Position(row: 5, column: 5)))
        #expect(person.effects == [])
        person.happen(.resize(Size(rows: 24, columns: 80)))
        #expect(person.state.questions.selected == before && person.screen.contains("> 1 "))
        for key in ["F10", "Ctrl-C"] {
            var person = Person(rows: 11)
            person.press(key)
            #expect(person.effects == [.quit])
        }
    }

    @Test func atAKioskNothingWorksInAWindowThatIsTooSmall() {
        let day = CalendarDate(year: 2026, month: 11, day: 24)!
        var state = State(
            library: Person.library, language: .kazakh, size: Size(rows: 24, columns: 80), day: day, idleSeconds: 60)
        _ = state.update(.key(.character("1")), on: day)
        _ = state.update(.resize(Size(rows: 11, columns: 80)), on: day)
        for key in [Key.function(10), .control("c"), .control("l"), .down] { #expect(state.update(.key(key), on: day) == []) }
        _ = state.update(.resize(Size(rows: 24, columns: 80)), on: day)
        #expect(state.draw().lines.contains { $0.hasPrefix("> 1 ") })
    }
}
