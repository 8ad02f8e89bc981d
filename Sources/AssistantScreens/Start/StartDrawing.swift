import AssistantCore
import Terminal

extension StartScreen {
    func draw(into frame: inout Frame, in setting: Setting) {
        let layout = StartLayout(setting), words = setting.words
        let title = words[.appTitleShort].uppercased().map(String.init).joined(separator: " ")
        frame.put(title.fitted(to: layout.width), row: layout.titleRow, column: layout.column, role: .title)
        let keys = setting.keys
        let invite = words(
            .startInvite, ["choose": .text(keys.name(of: .nextChoice)), "open": .text(keys.name(of: .open))])
        for (offset, range) in invite.wrapped(to: layout.width).prefix(2).enumerated() {
            frame.put(invite[range], row: layout.titleRow + 1 + offset, column: layout.column, role: .quiet)
        }
        frame.put(selected == 0 ? ">" : " ", row: layout.languageRow, column: layout.column - 2, role: .selected)
        for entry in layout.languages(in: setting) {
            let isSpoken = entry.language == setting.language
            frame.put(
                isSpoken ? "[\(entry.name)]" : " \(entry.name) ", row: layout.languageRow, column: entry.column - 1,
                role: isSpoken ? .selected : .plain)
            if isSpoken && selected == 0 { frame.cursor = Position(row: layout.languageRow, column: entry.column) }
        }
        for (index, way) in Self.ways.enumerated() {
            let row = layout.wayRows[index], isSelected = selected == index + 1
            let line = Rect(row: row, column: layout.column - 2, rows: 1, columns: layout.width + 2)
            if isSelected {
                frame.fill(line, role: .selected)
                frame.cursor = Position(row: row, column: line.column)
            }
            let text = "\(isSelected ? ">" : " ") \(index + 1) \(words[way.title])"
            frame.put(text, row: row, column: line.column, role: isSelected ? .selected : .heading)
            if layout.hasAbout {
                frame.put(words[way.about].fitted(to: layout.width - 2), row: row + 1, column: layout.column + 2, role: .quiet)
            }
        }
    }
}
