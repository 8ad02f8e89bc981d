import AssistantCore
import Terminal

extension StartScreen {
    func draw(into frame: inout Frame, in setting: Setting) {
        let items = items(in: setting), layout = StartLayout(setting, items), words = setting.words
        if let row = layout.inviteRow {
            let keys = setting.keys
            let invite = words(
                .startInvite, ["choose": .text(keys.name(of: .nextChoice)), "open": .text(keys.name(of: .open))])
            frame.put(invite.fitted(to: layout.width), row: row, column: layout.column, role: .title)
        }
        drawLanguages(into: &frame, layout, in: setting)
        for (offset, row) in layout.rows.enumerated() where items.indices.contains(top + offset) {
            let item = items[top + offset], isSelected = selected == top + offset + 1
            let line = Rect(row: row, column: layout.column - 2, rows: 1, columns: layout.width + 2)
            if isSelected {
                frame.fill(line, role: .selected)
                frame.cursor = Position(row: row, column: line.column)
            }
            let text = "\(isSelected ? ">" : " ") \(item.title)"
            let role: Role = isSelected ? .selected : item.about == nil ? .plain : .heading
            frame.put(text.fitted(to: line.columns - 1), row: row, column: line.column, role: role)
            if layout.hasAbout, let about = item.about {
                frame.put(about.fitted(to: layout.width - 2), row: row + 1, column: layout.column + 2, role: .quiet)
            }
        }
        guard let first = layout.rows.first, let last = layout.rows.last else { return }
        MoreMarks(count: items.count, top: top, rows: layout.rows.count).draw(
            into: &frame, Rect(row: first, column: layout.column, rows: last - first + 1, columns: layout.width))
    }

    private func drawLanguages(into frame: inout Frame, _ layout: StartLayout, in setting: Setting) {
        frame.put(selected == 0 ? ">" : " ", row: layout.languageRow, column: layout.column - 2, role: .selected)
        for entry in layout.languages(in: setting) {
            let isSpoken = entry.language == setting.language
            frame.put(
                isSpoken ? "[\(entry.name)]" : " \(entry.name) ", row: layout.languageRow, column: entry.column - 1,
                role: isSpoken ? .selected : .plain)
            if isSpoken && selected == 0 { frame.cursor = Position(row: layout.languageRow, column: entry.column) }
        }
    }
}
