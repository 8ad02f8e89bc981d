import AssistantCore
import Terminal

extension ChecksState {
    func draw(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        guard let sheet else {
            let items = setting.content.checks.map { Menu.Item(title: $0.title, about: $0.about, faq: $0.faq) }
            return menu.draw(setting.words[.checks], items, into: &frame, setting)
        }
        let parts = rect.split(top: 1)
        let title = sheet.check(in: setting).title
        frame.put(title.fitted(to: rect.columns - 2), row: rect.row, column: rect.column + 1, role: .title)
        sheet.draw(into: &frame, parts.rest, setting: setting)
    }

    func hints(in setting: Setting) -> [KeyHint] {
        let ending = [KeyHint("Esc", .keyBack), KeyHint("F1", .keyHelp)]
        guard sheet != nil else {
            return [KeyHint("↑↓", .keyMove), KeyHint("Enter", .keyOpen)] + ending
                + [KeyHint("F4", .keyQuestions), KeyHint("F2", .keyLanguage), KeyHint("F10", .keyQuit)]
        }
        return [KeyHint("↑↓", .keyMove), KeyHint("Enter", .keyChoose)] + ending
            + [KeyHint("F9", .keyAgain), KeyHint("F2", .keyLanguage), KeyHint("F10", .keyQuit)]
    }
}

extension CheckSheet {
    func draw(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let rows = rows(width: rect.columns - 2, in: setting)
        var item = rows.prefix(top).count { $0.item != nil }
        for (offset, row) in rows.dropFirst(top).prefix(rect.rows).enumerated() {
            let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns - 1)
            let isSelected = row.item != nil && item == selected
            if isSelected && !row.isInput { frame.fill(line, role: .selected) }
            frame.put(row.text, row: line.row, column: line.column, role: isSelected ? .selected : row.role, limit: line.endColumn)
            if isSelected {
                frame.put(">", row: line.row, column: line.column + 2, role: .selected)
                frame.cursor = Position(row: line.row, column: line.column + 2)
            }
            if row.isInput { drawInput(into: &frame, line, isSelected) }
            if row.item != nil { item += 1 }
        }
        // Scrolled away from what is selected, the cursor stays where reading goes on.
        if frame.cursor == nil { frame.cursor = Position(row: rect.row, column: rect.column) }
        MoreMarks(count: rows.count, top: top, rows: rect.rows).draw(into: &frame, rect)
    }

    private func drawInput(into frame: inout Frame, _ line: Rect, _ isActive: Bool) {
        let width = min(20, line.columns - 8)
        frame.put("[", row: line.row, column: line.column + 4, role: .border)
        input.draw(into: &frame, row: line.row, column: line.column + 5, width: width, isActive: isActive)
        frame.put("]", row: line.row, column: line.column + 5 + width, role: .border)
    }
}
