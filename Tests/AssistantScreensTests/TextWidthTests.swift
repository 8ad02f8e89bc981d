import AssistantCore
import Terminal
import Testing

@testable import AssistantScreens

/// No text is wider than can be read with ease, however wide the window.
@Suite struct TextWidthTests {
    @Test(arguments: [80, 100, 120, 160, 200, 300])
    func linesOfATextAreAtMostEightyColumns(columns: Int) {
        for keys in ["", "Enter", "F7", "Enter F7", "F3 қарыз", "F3 борщ", "2 F5", "F6"] {
            var person = Person(.russian, rows: 60, columns: columns)
            person.press(keys)
            for line in person.frame.lines.dropFirst().dropLast() {
                for part in line.split(separator: "│").dropFirst() {
                    #expect(String(part).trimmed.columns <= 80, "\(keys) at \(columns): \(part)")
                }
            }
        }
    }

    @Test func noLineOfACheckIsWider() {
        for check in 0..<18 {
            var person = Person(.russian, rows: 60, columns: 200)
            person.press("F6 Home " + String(repeating: "Down ", count: check) + "Enter")
            for _ in 0..<6 where person.state.place == .checks {
                #expect(person.frame.lines.dropFirst().dropLast().allSatisfy { $0.trimmed.columns <= 80 }, "\(person.screen)")
                person.press("Enter")
            }
        }
    }

    @Test func aWideWindowIsTheLists() {
        let narrow = Person(.russian, rows: 60, columns: 120), wide = Person(.russian, rows: 60, columns: 200)
        #expect(narrow.state.questions.layout(in: narrow.state.setting).list.columns == 48)
        #expect(wide.state.questions.layout(in: wide.state.setting).list.columns == 80)
        #expect(wide.state.questions.pageRect(in: wide.state.setting).columns == 80)
    }

    /// Somebody who clicks or turns the wheel right of the lines means the text.
    @Test func theTextHasTheRoomAtItsRight() {
        var person = Person(.russian, rows: 24, columns: 200)
        person.press("2 4")
        person.happen(.click(Position(row: 5, column: 198)))
        #expect(person.state.questions.pane == .answer)
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
