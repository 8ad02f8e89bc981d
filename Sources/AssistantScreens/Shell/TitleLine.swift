import AssistantCore
import Law
import Terminal

/// The name of the program, and the languages with the one that is spoken marked.
struct TitleLine {
    private struct Entry {
        let language: Language
        let name: String
        let column: Int
    }

    private let title: String
    /// The key that changes the language, and where it stands.
    private let key: (text: String, column: Int)
    private let entries: [Entry]
    private let spoken: Language

    init(_ setting: Setting, columns: Int) {
        let key = setting.keys.name(of: .nextLanguage)
        // As many of the long names as there is room for; the program's own name gives way first.
        let choices: [(title: String, names: [String])] = [true, false].flatMap { isLong in
            let names = setting.languages.map { isLong ? $0.ownName : $0.shortName }
            return [setting.words[.appTitle], setting.words[.appTitleShort]].map { ($0, names) }
        }
        func width(_ names: [String]) -> Int { key.columns + names.reduce(3) { $0 + $1.columns + 1 } }
        let fitting = choices.first { 1 + $0.title.columns + 1 + width($0.names) <= columns }
        let (title, names) = fitting ?? ("", choices[choices.count - 1].names)
        self.title = title
        var column = columns - width(names)
        self.key = (key, column)
        column += key.columns + 2
        entries = zip(setting.languages, names).map { language, name in
            defer { column += name.columns + 1 }
            return Entry(language: language, name: name, column: column)
        }
        spoken = setting.language
    }

    /// The language whose name stands there.
    func language(at column: Int) -> Language? {
        entries.first { ($0.column..<$0.column + $0.name.columns).contains(column) }?.language
    }

    func draw(into frame: inout Frame, _ rect: Rect) {
        frame.fill(rect, role: .bar)
        frame.put(title, row: rect.row, column: rect.column + 1, role: .barKey)
        frame.put(key.text, row: rect.row, column: rect.column + key.column, role: .barKey)
        for entry in entries {
            let column = rect.column + entry.column, isSpoken = entry.language == spoken
            if isSpoken {
                frame.put("[", row: rect.row, column: column - 1, role: .bar)
                frame.put("]", row: rect.row, column: column + entry.name.columns, role: .bar)
            }
            frame.put(entry.name, row: rect.row, column: column, role: isSpoken ? .barKey : .bar)
        }
    }
}
