import AssistantCore
import BuiltInData
import Law
import Terminal

@testable import AssistantScreens

/// Somebody at the keyboard of a terminal that is only thought of.
struct Person {
    static let library = Library.builtIn

    var state: State
    private(set) var effects: [Effect] = []
    /// The day by the clock of the place.
    var day = CalendarDate(year: 2026, month: 11, day: 24)!

    init(_ language: Language = .kazakh, rows: Int = 24, columns: Int = 80) {
        state = State(
            library: Self.library, language: language, size: Size(rows: rows, columns: columns),
            day: day)
    }

    /// At a kiosk that wipes after 90 seconds.
    init(kioskIn language: Language, rows: Int = 24, columns: Int = 80) {
        state = State(
            library: Self.library, language: language, size: Size(rows: rows, columns: columns), day: day,
            idleSeconds: 90)
    }

    /// Presses keys by their names, separated by blanks: `Down Enter F2 q`; `"text"` types its letters.
    mutating func press(_ names: String) {
        for name in names.split(separator: " ") {
            if let key = Self.named[String(name)] {
                happen(.key(key))
            } else if name.hasPrefix("F"), let number = Int(name.dropFirst()) {
                happen(.key(.function(number)))
            } else {
                for letter in name.replacing("_", with: " ") { happen(.key(.character(letter))) }
            }
        }
    }

    mutating func happen(_ event: Event) { effects += state.update(event, on: day) }

    var frame: Frame { state.draw() }
    var screen: String { frame.lines.joined(separator: "\n") }

    private static let named: [String: Key] = [
        "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Enter": .enter, "Esc": .escape, "Tab": .tab,
        "Shift-Tab": .backTab, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home, "End": .end,
        "Backspace": .backspace, "Delete": .delete, "Ctrl-L": .control("l"), "Ctrl-C": .control("c"),
    ]
}
