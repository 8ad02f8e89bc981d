import AssistantCore
import InterfaceWords
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// Every screen, in every language, at four sizes: what is named works, what has room is whole, no two rows are alike.
@Suite struct WalkTests {
    /// How to get to each kind of screen, at home.
    private static let ways = [
        "", "Enter", "Esc", "Esc Down", "Esc End", "F1", "/", "/ алимент", "/ алимент Enter", "/ ъъъъ", "q", "/ жеке F9", "7 Enter",
        "End Enter", "F5 F5 Home", "F5 F5 End", "F5 F5 Home Enter", "F5 F5 Home Enter 1500000", "F5 F5 Home Enter 1500000 F8",
        "F5 F5 Home Enter 1500000 F9", "F5 F5 Home Enter Down Down Down Down Down", "F5 F5 Home Down Enter", "F6 F6 Home", "F6 F6 End",
        "F6 F6 Home Enter", "F6 F6 Home Enter Enter", "F6 F6 Home Enter Down Enter", "F5 F5 Home Enter 1500000 F10",
    ]
    private static let sizes = [Size(rows: 12, columns: 40), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 60, columns: 200)]

    @Test(arguments: Language.allCases)
    func everyScreenKeepsWhatItNames(language: Language) {
        for size in Self.sizes {
            for isKiosk in [false, true] {
                for way in Self.ways {
                    var person = isKiosk
                        ? Person(kioskIn: language, rows: size.rows, columns: size.columns)
                        : Person(language, rows: size.rows, columns: size.columns)
                    person.press((isKiosk ? "F4 " : "") + way)
                    let place = "\(language) \(size.columns)x\(size.rows) \(isKiosk ? "kiosk " : "")\(way)"
                    Self.expectThatNamedKeysWork(person, place)
                    Self.expectLinesWhole(person, place)
                }
            }
        }
    }

    /// Handled, whatever the line names changes the picture or asks for something outside.
    private static func expectThatNamedKeysWork(_ person: Person, _ place: String) {
        let before = person.frame, keys = person.state.setting.keys
        for entry in person.state.statusLine.entries {
            let commands = keys.binding(of: entry.command)!.commands
            let works = commands.contains { command in
                var state = person.state
                let effects = state.handle(command)
                return !effects.isEmpty || state.draw() != before
            }
            #expect(works, "\(place): \(entry.keys) \(entry.label)\n\(person.screen)")
        }
    }

    /// The title, the places and the keys stand in full from 80 columns on, and in order.
    private static func expectLinesWhole(_ person: Person, _ place: String) {
        let setting = person.state.setting, lines = person.frame.lines
        for line in [lines[0], lines[1], lines.last!] {
            #expect(!line.replacing("1…28", with: "").contains("…"), "\(place): \(line)")
        }
        #expect(lines.last!.contains("F10") || person.state.isAskingToQuit, "\(place): leaving is always named")
        let numbers = person.state.statusLine.entries.compactMap { $0.keys.hasPrefix("F") ? Int($0.keys.dropFirst()) : nil }
        #expect(numbers == numbers.sorted(), "\(place)")
        let labels = person.state.statusLine.entries.map(\.keys)
        #expect(Set(labels).count == labels.count, "\(place): a key stands once")
        guard setting.size.columns >= 80 else { return }
        let wanted = person.state.front.hints(in: setting).filter { setting.keys.binding(of: $0.command) != nil }
        #expect(person.state.statusLine.entries.count == wanted.count, "\(place): \(lines.last!)")
        #expect(lines[0].contains(setting.words[.appTitle]), "\(place)")
        for language in setting.languages {
            let name = language.ownName
            #expect(lines[0].contains(language == setting.language ? "[\(name)]" : name), "\(place)")
        }
        for section in Section.allCases { #expect(lines[1].contains(setting.words[section.title]), "\(place)") }
    }

    /// As one goes down a list, every row is seen whole, and none is like another.
    @Test(arguments: Language.allCases)
    func noTwoRowsOfAListAreAlike(language: Language) {
        for size in Self.sizes {
            for way in ["", "Esc", "F5 F5 Home", "F6 F6 Home"] {
                var person = Person(language, rows: size.rows, columns: size.columns)
                person.press(way)
                var rows: [String] = []
                for _ in 0..<120 {
                    guard let cursor = person.frame.cursor else { break }
                    // The marks that a list goes on stand on the line beside it.
                    let line = person.frame.lines[cursor.row].replacing("↑", with: "│").replacing("↓", with: "│")
                    let row = String(line.split(separator: "│", omittingEmptySubsequences: false)[0])
                    if rows.last == row { break }
                    if cursor.column < 30 { rows.append(row) }
                    person.press("Down")
                }
                let place = "\(language) \(size.columns)x\(size.rows) \(way)"
                #expect(rows.count > 6, "\(place)")
                #expect(Set(rows.map { $0.drop { " >".contains($0) } }).count == rows.count, "\(place)\n\(rows.joined(separator: "\n"))")
                for row in rows { #expect(!row.contains("…"), "\(place): \(row)") }
            }
        }
    }

    /// «More below – PgDn»: wherever a text says so, that key scrolls it.
    @Test(arguments: Language.allCases)
    func whatGoesOnIsScrolledByTheKeyNamed(language: Language) {
        for size in Self.sizes {
            for way in Self.ways {
                var person = Person(language, rows: size.rows, columns: size.columns)
                person.press(way)
                let mark = person.state.setting.words[.moreBelow]
                guard person.screen.contains(mark), !person.state.isAskingToQuit else { continue }
                let before = person.screen
                person.press("PgDn")
                #expect(person.screen != before && person.screen.contains(person.state.setting.words[.moreAbove]), "\(way)\n\(person.screen)")
            }
        }
    }
}
