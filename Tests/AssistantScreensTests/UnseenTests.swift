import AssistantCore
import Terminal
import Testing

@testable import AssistantScreens

/// What a person cannot see: that a list goes on, and what a key would do in a window that is too small.
@Suite struct UnseenTests {
    @Test(arguments: [(12, 40, ""), (24, 80, ""), (12, 40, "F6 F6 Home"), (24, 60, "/"), (12, 40, "2 5 F5")])
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
        #expect(person.state.questions.selected == before && person.screen.contains("> 6~"))
        for key in ["F10", "Ctrl-C"] {
            var person = Person(rows: 11)
            person.press(key)
            #expect(person.effects == [.quit])
        }
    }

    /// Nothing but the end of the session, which is asked for where it can be read.
    @Test func atAKioskNothingIsLostInAWindowThatIsTooSmall() {
        for key in ["F10", "Ctrl-C"] {
            var person = Person(kioskIn: .kazakh)
            person.press("1")
            person.happen(.resize(Size(rows: 11, columns: 80)))
            person.press("Down F2 F5 / x Enter \(key) Down x F5")
            #expect(!person.effects.contains(.quit) && person.state.place == .questions)
            #expect(person.screen.contains("Аяқтайсыз ба?"))
            person.press("Esc")
            person.happen(.resize(Size(rows: 24, columns: 80)))
            #expect(person.screen.contains("> 6~") && !person.screen.contains("Аяқтайсыз ба?"))
        }
    }
}
