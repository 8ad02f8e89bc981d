import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// The form of arrears: changes of income and months as rows.
@Suite struct ArrearsFormTests {
    private func arrears(_ keys: String = "", rows: Int = 50, columns: Int = 120) -> Person {
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
        #expect(person.screen.contains("[1.3.26      ] [320000      ]") && person.screen.contains(empty))
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
        #expect(!person.screen.contains("! Type the monthly income from 01.03.2026 on"))
        person.press("Tab")
        #expect(person.screen.contains("! Type the monthly income from 01.03.2026 on"))
    }

    @Test func monthsHaveRowsOfTheirOwn() {
        var person = arrears("1 Tab 01.01.2026 Tab 28.02.2026 Tab Tab Tab Tab Enter")
        person.press("Down 200000 Tab 50000 Tab 400000")
        #expect(person.screen.contains("2026-01 [200000    ] [50000     ]"))
        #expect(person.screen.contains("Arrears: 100 000.00 ₸"))
        // Past the mark and what was paid, to the end of the period: the fields that the months stand for are gone.
        person.press("Up Up Up Up Backspace 6")
        #expect(person.screen.contains("2026-02 [400000"), "a period changed and changed back loses nothing")
    }

    @Test func downGoesDownAColumn() {
        var person = arrears("1 Tab 1.1.26 Tab 31.3.26 Tab Tab Tab Tab Enter Down 100000 Down 200000 Down 300000")
        #expect(person.screen.contains("Arrears: 150 000.00 ₸"))
        person.press("Tab 10000 Up 20000 Up 30000")
        #expect(person.screen.contains("2026-01 [100000    ] [30000     ]"))
        #expect(person.screen.contains("2026-02 [200000    ] [20000     ]"))
        #expect(person.screen.contains("Arrears: 90 000.00 ₸"))
        person.press("Down Down Down Enter")
        #expect(person.screen.contains("[x] Did not work"), "behind the last month comes the next field")
        #expect(person.screen.contains("The income is given in two ways. Clear"))
    }

    @Test func monthsTakeOverWhatWasTyped() {
        var person = arrears("1 Tab 1.1.26 Tab 30.4.26 Tab 200000 Tab 1.2.26 Tab 240000 Tab 11.4.26 Tab 0 Tab Tab Tab Enter")
        #expect(person.screen.contains("2026-01 [200000    ] [          ]"))
        #expect(person.screen.contains("2026-02 [240000    ] [          ]"))
        #expect(person.screen.contains("2026-04 [          ] [          ]"), "it changes within the month")
        #expect(person.screen.contains("Months not filled in: April 2026"))
        #expect(!person.screen.contains("Arrears:") && !person.screen.contains("Monthly income"))
        person.press("Down Down Down Down 80000")
        #expect(person.screen.contains("Arrears: 190 000.00 ₸"))
        // A month that is emptied is not filled in.
        person.press("Up Backspace Backspace Backspace Backspace Backspace Backspace")
        #expect(person.screen.contains("Months not filled in: March 2026"))
        // The mark taken away, everything is as it was.
        person.press("Up Up Up Enter")
        #expect(person.screen.contains("[200000") && person.screen.contains("[1.2.26"))
        #expect(!person.screen.contains("Months not filled in"))
    }

    @Test func anOldAverageWageIsToldAtItsField() {
        let person = arrears("1 Tab 1.1.26 Tab 31.1.26 Tab Tab Tab Tab Tab Enter Down", rows: 24, columns: 80)
        #expect(person.screen.contains("! The last average monthly wage"))
        #expect(person.screen.contains("quarter 3 of 2025"))
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
