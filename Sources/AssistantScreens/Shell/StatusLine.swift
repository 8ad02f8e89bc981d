import AssistantCore
import Terminal

/// The keys that work now and what they do, as many as have room.
struct StatusLine {
    struct Entry {
        let column: Int
        let keys: String
        let label: String

        fileprivate var columns: Int { keys.columns + 1 + label.columns }
    }

    let entries: [Entry]

    /// - Parameter hints: the most needed first; one that no key asks for is left out.
    init(_ hints: [KeyHint], columns: Int, in setting: Setting) {
        let words = setting.words
        let all = hints.compactMap { hint in
            setting.keys.binding(of: hint.command).map { binding in
                Entry(column: 0, keys: binding.writtenShort, label: words[hint.word ?? binding.word])
            }
        }
        // Closer together if that makes room for all; otherwise the last ones are left out.
        let width = all.reduce(1) { $0 + $1.columns }
        let gap = (1...2).last { width + $0 * (all.count - 1) < columns } ?? 2
        var column = 1, shown: [Entry] = []
        for entry in all where column + entry.columns < columns {
            shown.append(Entry(column: column, keys: entry.keys, label: entry.label))
            column += entry.columns + gap
        }
        entries = shown
    }

    func draw(into frame: inout Frame, row: Int) {
        for entry in entries {
            let end = frame.put(entry.keys, row: row, column: entry.column, role: .barKey)
            frame.put(entry.label, row: row, column: end + 1, role: .bar)
        }
    }
}
