import AssistantCore
import Terminal

/// The keys that work now and what they do, as many as have room: function keys in their order behind the others.
struct StatusLine {
    struct Entry {
        let command: Command
        let keys: String
        let label: String
        /// The number of a function key.
        fileprivate let number: Int?
        fileprivate(set) var column = 0

        fileprivate var columns: Int { keys.columns + 1 + label.columns }
    }

    let entries: [Entry]

    /// - Parameter hints: the most needed first; one that no key asks for is left out.
    init(_ hints: [KeyHint], columns: Int, in setting: Setting) {
        let words = setting.words
        let all = hints.compactMap { hint in
            setting.keys.binding(of: hint.command).map { binding in
                Entry(
                    command: hint.command, keys: binding.writtenShort, label: words[hint.word ?? binding.word],
                    number: binding.keys.first.flatMap { if case .function(let number) = $0 { number } else { nil } })
            }
        }
        // Closer together if that makes room for all; otherwise the least needed are left out.
        let width = all.reduce(1) { $0 + $1.columns }
        let gap = (1...2).last { width + $0 * (all.count - 1) < columns } ?? 1
        var end = 1 - gap
        var shown: [Entry] = []
        for entry in all where end + gap + entry.columns < columns {
            shown.append(entry)
            end += gap + entry.columns
        }
        var column = 1
        entries = (shown.filter { $0.number == nil } + shown.filter { $0.number != nil }.sorted { $0.number! < $1.number! })
            .map { entry in
                var placed = entry
                placed.column = column
                column += entry.columns + gap
                return placed
            }
    }

    /// What the key does that is named there.
    func command(at column: Int) -> Command? {
        entries.first { ($0.column..<$0.column + $0.columns).contains(column) }?.command
    }

    func draw(into frame: inout Frame, row: Int) {
        for entry in entries {
            let end = frame.put(entry.keys, row: row, column: entry.column, role: .barKey)
            frame.put(entry.label, row: row, column: end + 1, role: .bar)
        }
    }
}
