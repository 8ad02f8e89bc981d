import AssistantCore
import Terminal

/// The places where everything is, each with its key, and the one marked where the person is.
struct PlacesLine {
    private struct Entry {
        let section: Section
        let key: String
        let title: String
        var column = 0

        var columns: Int { (key.isEmpty ? 0 : key.columns + 1) + title.columns }
    }

    private let entries: [Entry]
    private let current: Section

    /// - Parameter isStartNext: whether going back once leads to where everything begins.
    init(current: Section, columns: Int, isStartNext: Bool, in setting: Setting) {
        self.current = current
        func entries(isLong: Bool, namesBack: Bool) -> [Entry] {
            Section.allCases.map { section in
                let command: Command = section == .situations ? .back : .go(section.link)
                let hasKey = section != .situations || namesBack
                return Entry(
                    section: section, key: hasKey ? setting.keys.name(of: command) : "",
                    title: setting.words[isLong ? section.title : section.shortTitle])
            }
        }
        let choices = [(true, isStartNext), (true, false), (false, isStartNext), (false, false)]
            .map { entries(isLong: $0, namesBack: $1) }
        // Between two there is a blank, or the bracket of the one that is marked.
        let fitting = choices.first { $0.reduce(1) { $0 + $1.columns + 1 } <= columns } ?? choices[choices.count - 1]
        let width = fitting.reduce(1) { $0 + $1.columns + 1 }
        let gap = width + fitting.count <= columns ? 2 : 1
        var column = 1
        self.entries = fitting.map { entry in
            var placed = entry
            placed.column = column
            column += entry.columns + gap
            return placed
        }
    }

    func section(at column: Int) -> Section? {
        entries.first { ($0.column..<$0.column + $0.columns).contains(column) }?.section
    }

    func draw(into frame: inout Frame, _ rect: Rect) {
        for entry in entries {
            let isCurrent = entry.section == current
            var column = rect.column + entry.column
            if isCurrent {
                frame.put("[", row: rect.row, column: column - 1, role: .selected)
                frame.put("]", row: rect.row, column: column + entry.columns, role: .selected)
            }
            if !entry.key.isEmpty {
                column = frame.put(entry.key, row: rect.row, column: column, role: isCurrent ? .selected : .heading) + 1
                if isCurrent { frame.put(" ", row: rect.row, column: column - 1, role: .selected) }
            }
            frame.put(entry.title, row: rect.row, column: column, role: isCurrent ? .selected : .plain)
        }
    }
}
