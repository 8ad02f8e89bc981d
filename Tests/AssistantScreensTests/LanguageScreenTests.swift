import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// Every screen in every language: its own words alone, all of them filled in, none cut off.
@Suite struct LanguageScreenTests {
    /// How to get to each kind of screen, from the start.
    private static let ways: [String] = {
        var ways = ["", "Enter", "F1", "F1 PgDn", "F1 End", "/", "/ ъ ъ ъ", "F7", "F6 Enter F9", "F5 F9"]
        ways += (1...28).map { number in String(number).map(String.init).joined(separator: " ") + " Enter" }
        for calculator in 0..<7 {
            ways.append("2 5 F5 " + String(repeating: "Up ", count: 7) + String(repeating: "Down ", count: calculator))
            let form = "2 5 F5 " + String(repeating: "Up ", count: 7) + String(repeating: "Down ", count: calculator) + "Enter"
            for field in 0..<11 { ways.append(form + String(repeating: " Tab", count: field)) }
            ways.append(form + " ? Tab ? Tab ? Tab ? Tab ? Tab ? Tab ? F8")
        }
        ways += [
            "1 F5 1 5 0 0 0 0 0 F8", "1 F5 1 5 0 0 0 0 0 F8 PgDn", "1 F5 1 5 0 0 0 0 0 F8 End",
            "1 F5 1 5 0 0 0 0 0 Tab 9 0 0 0 0 Tab 1 0 Tab 7 F8", "1 F5 1 2 9 7 5 0 0 F8", "1 F5 Tab Tab Tab Tab Tab Right Right F8",
            "2 1 F5 9 0 0 0 0 Tab Tab Tab 1/4 F8", "2 1 F5 9 0 0 0 0 Tab Right Right Right Tab Right F8", "2 1 F5 9 0 0 0 0 Tab Left F8",
            "1 8 F5 1 7 3 0 0 0 F8", "1 8 F5 1 7 3 0 0 0 F8 PgDn", "1 8 F5 Tab Left Tab 2 F8", "1 8 F5 5 Tab Tab Tab Tab 01.01.2020 F8",
            "2 6 F5 Down Enter 2 Tab 10.01.2022 Tab 20.11.2026 Tab Tab Enter F8", "1 1 F5 22.11.2026_19:30 F8",
            "2 6 F5 Down Enter 2 Tab 10.01.2026 Tab 20.04.2026 Up Up Up Right Down Down Down Down 1 Down x F8",
            "1 0 F5 20.03.2026 Down Right F8", "1 0 F5 20.03.2026 Down Right F8 End", "1 0 F5 ә",
        ]
        for check in 0..<18 {
            let open = "F6 Home " + String(repeating: "Down ", count: check)
            ways.append(open)
            for answers in ["", " 1", " 3", " 1 1", " 2 1", " 3 1", " 2 2 1", " 1 5 Enter", " 30 Enter", " Down Enter", " Enter Enter", " Enter 30 Enter", " Down Enter Down Enter", " Enter Enter Enter", " Enter Down Enter Enter 24.11.2026 Enter Enter", " Down Enter Enter Enter End"] {
                ways.append(open + "Enter" + answers)
            }
        }
        return ways
    }()

    @Test(arguments: Language.allCases)
    func everyScreenSpeaksItsLanguageWholly(language: Language) {
        for size in [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)] {
            for way in Self.ways {
                var person = Person(language, rows: size.rows, columns: size.columns)
                person.press(way)
                let lines = person.frame.lines
                let screen = lines.joined(separator: "\n")
                #expect(!screen.contains("{") && !screen.contains("}"), "\(language) \(way)\n\(screen)")
                #expect(!Self.namesAKey(screen), "\(language) \(way)\n\(screen)")
                // Addresses belong to no language; what the person typed is no word of ours.
                let tokens = lines.flatMap { $0.split { $0 == " " || $0 == "│" } }.filter { !Self.isAddress($0) }
                // F7 shows a text in two languages.
                let words = way == "F7" ? [] : tokens.flatMap { $0.split { !$0.isLetter } }
                let foreign = words.filter { Self.isForeign($0, to: language) && !Self.typed.contains(String($0)) }
                #expect(foreign.isEmpty, "\(language) \(size) \(way): \(foreign)\n\(screen)")
                Self.expectNothingCut(lines, person, way)
            }
        }
    }

    private static let typed: Set<String> = ["x", "ъъъ", "ъ", "ә", "ү"]

    /// Names of keys, and what every language writes alike.
    private static let shared: Set<String> = [
        "F", "Enter", "Esc", "Tab", "PgUp", "PgDn", "Home", "End", "Ctrl", "L", "Shift", "SMS", "eGov",
        "A", "E", "W", "U", "K", "Alt", "Backspace", "holidays", "KZT", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "Mobile", "Telegram", "EgovKzBot", "Қазақша", "Qazaqşa", "Русский", "English", "Қаз", "Qaz", "Рус", "Eng",
    ]

    /// Also a part of one that fills a line.
    private static func isAddress(_ token: Substring) -> Bool {
        token.contains("//") || token.contains(".kz") || token.contains("_") || token.contains("docs/")
    }

    private static func isForeign(_ word: Substring, to language: Language) -> Bool {
        guard !shared.contains(String(word)) else { return false }
        switch language {
        case .kazakh: return word.contains { $0.isASCII }
        case .russian: return word.contains { $0.isASCII || "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains($0) }
        case .kazakhLatin, .english: return word.contains { ("а"..."я").contains($0) || ("А"..."Я").contains($0) || "әғқңөұүһіё".contains($0) }
        }
    }

    private static func namesAKey(_ screen: String) -> Bool {
        ["screens/", "results/", "steps/", "notes/", "input/", "formats/", "commands/", "faults/"].contains { screen.contains($0) }
    }

    /// Titles of forms and menus are told whole; the list of questions alone is cut, since the answer repeats them.
    private static func expectNothingCut(_ lines: [String], _ person: Person, _ way: String) {
        guard person.state.place != .questions || person.state.isHelpShown else { return }
        for line in lines {
            let cut = line.split(separator: "│").filter { part in
                part.contains("…") && !part.drop { $0 == " " }.hasPrefix("… ") && !part.contains("1…28")
            }
            #expect(cut.isEmpty, "\(person.state.setting.language) \(person.state.setting.size) \(way): \(line)")
        }
    }
}
