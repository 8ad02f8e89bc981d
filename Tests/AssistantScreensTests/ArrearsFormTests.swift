import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// The form of arrears: changes of income and months as rows.
@Suite struct ArrearsFormTests {
    private func arrears(_ keys: String = "", rows: Int = 50, columns: Int = 200) -> Person {
        var person = Person(.english, rows: rows, columns: columns)
        person.press("2 6 F5 Down Enter " + keys)
        return person
    }

    /// Fourteen months, one change of income from the seventh, two children, something paid.
    @Test func aFatherWithChangingIncomeNeedsFewKeys() {
        let keys = "2 Tab 1.9.25 Tab 31.10.26 Tab 250000 Tab 1.3.26 Tab 320000 Tab Tab 20000"
        let count = keys.split(separator: " ").reduce(0) { $0 + (["Tab"].contains($1) ? 1 : $1.count) }
        #expect(count == 45)
        #expect(arrears(keys).screen.contains("Arrears: 1 333 333.33 ₸"))
    }

    @Test func aNewRowComesWhenTheLastIsFull() {
        var person = arrears("2 Tab 1.9.25 Tab 31.10.26 Tab 250000 Tab")
        let empty = "[            ] [            ]"
        #expect(person.screen.ranges(of: empty).count == 1)
        person.press("1.3.26")
        #expect(person.screen.contains("[1.3.26      ] [            ]") && !person.screen.contains(empty))
        person.press("Tab 320000")
        #expect(person.screen.contains("[1.3.26      ] [320 000     ]") && person.screen.contains(empty))
        person.press("Tab 1.6.26 Tab 0")
        #expect(person.screen.contains("[1.6.26      ] [0           ]") && person.screen.contains(empty))
        #expect(person.screen.contains("June 2026: average wage"))
        // Two rows up in the same column, and the first row is cleared: it does not count.
        person.press("Up Backspace Backspace Backspace Backspace Backspace Backspace Shift-Tab")
        for _ in 0..<6 { person.press("Backspace") }
        #expect(person.screen.contains("May 2026: income 250 000.00 ₸"))
    }

    @Test func aChangeWithoutItsSumIsToldWhenTheFieldIsLeft() {
        var person = arrears("2 Tab 1.9.25 Tab 31.10.26 Tab 250000 Tab 1.3.26 Tab")
        let fault = "! The income changed: Type the"
        #expect(!person.screen.contains(fault) && !person.screen.contains("!The income changed"))
        person.press("Tab")
        #expect(person.screen.contains(fault) && person.screen.contains("!The income changed"))
    }

    @Test func monthsHaveRowsOfTheirOwn() {
        var person = arrears("1 Tab 01.01.2026 Tab 28.02.2026 Up Up Up Right")
        person.press("Down Down Down Down 200000 Tab 50000 Tab 400000")
        #expect(person.screen.contains("2026-01 [200 000   ] [50 000    ]"))
        #expect(person.screen.contains("Arrears: 100 000.00 ₸"))
        // To the end of the period.
        person.press("Up Up Backspace 6")
        #expect(person.screen.contains("2026-02 [400 000"), "a period changed and changed back loses nothing")
    }

    @Test func downGoesDownAColumn() {
        var person = arrears("1 Tab 1.1.26 Tab 31.3.26 Up Up Up Right Down Down Down Down 100000 Down 200000 Down 300000")
        #expect(person.screen.contains("Arrears: 150 000.00 ₸"))
        person.press("Tab 10000 Up 20000 Up 30000")
        #expect(person.screen.contains("2026-01 [100 000   ] [30 000    ]"))
        #expect(person.screen.contains("2026-02 [200 000   ] [20 000    ]"))
        #expect(person.screen.contains("Arrears: 90 000.00 ₸"))
        person.press("Down Down Down 5000")
        #expect(person.screen.contains("[5 000"), "behind the last month comes the next field")
        #expect(person.screen.contains("Arrears: 85 000.00 ₸"))
    }

    @Test func monthsTakeOverWhatWasTyped() {
        var person = arrears("1 Tab 1.1.26 Tab 30.4.26 Tab 200000 Tab 1.2.26 Tab 240000 Tab 11.4.26 Tab 0 Up Up Up Up Up Up Right")
        #expect(person.screen.contains("2026-01 [200 000   ] [          ]"))
        #expect(person.screen.contains("2026-02 [240 000   ] [          ]"))
        #expect(person.screen.contains("2026-04 [          ] [          ]"), "it changes within the month")
        #expect(person.screen.contains("Months not filled in: April 2026"))
        #expect(person.screen.contains("Kept but not used: Monthly income"))
        person.press("Down")
        #expect(!person.screen.contains("Arrears:") && !person.screen.contains("Monthly income"))
        person.press("Down Down Down Down Down Down 80000")
        #expect(person.screen.contains("Arrears: 190 000.00 ₸"))
        // A month that is emptied is not filled in.
        person.press("Up Backspace Backspace Backspace Backspace Backspace Backspace")
        #expect(person.screen.contains("Months not filled in: March 2026"))
        // The other choice made again, everything is as it was.
        person.press("Up Up Up Up Up Up Left")
        #expect(person.screen.contains("[200 000") && person.screen.contains("[1.2.26"))
        #expect(!person.screen.contains("Months not filled in"))
    }

    @Test func anOldAverageWageIsToldAtItsField() {
        let person = arrears("1 Tab 1.1.26 Tab 31.1.26 Up Up Up Right Right Down Down Down Down Down", rows: 24, columns: 80)
        #expect(person.screen.contains("! The last average monthly wage"))
        #expect(person.screen.contains("quarter 3 of 2025"))
        #expect(!person.screen.contains("Monthly income"), "who had no work has none to type")
    }

    @Test func aClickGoesToACell() throws {
        var person = arrears("1 Tab 1.1.26 Tab 28.2.26 Tab 5 Tab 1.2.26 Tab 7")
        let row = try #require(person.frame.lines.firstIndex { $0.contains("[1.2.26") })
        person.happen(.click(Position(row: row, column: 20)))
        person.press("7")
        #expect(person.screen.contains("[1.2.26      ] [77"))
        person.happen(.click(Position(row: row + 1, column: 20)))
        person.press("9")
        #expect(person.screen.contains("[9           ] ["), "an empty row begins with its day")
    }
}
