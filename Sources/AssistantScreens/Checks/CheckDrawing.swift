import AssistantCore
import Terminal

extension CheckSheet {
    func draw(into frame: inout Frame, in setting: Setting) {
        let (heading, rest) = setting.body.split(top: 1)
        let title = check(in: setting).title
        frame.put(title.fitted(to: heading.columns - 2), row: heading.row, column: heading.column + 1, role: .title)
        drawRows(into: &frame, rest, in: setting)
    }

    private func drawRows(into frame: inout Frame, _ rect: Rect, in setting: Setting) {
        let rows = rows(in: setting)
        let selectedRow = rows.itemRows.indices.contains(selected) ? rows.itemRows[selected] : nil
        for (offset, row) in rows.rows.dropFirst(top).prefix(rect.rows).enumerated() {
            let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns - 1)
            let isSelected = top + offset == selectedRow
            if isSelected && !row.isInput { frame.fill(line, role: .selected) }
            frame.put(row.text, row: line.row, column: line.column, role: isSelected ? .selected : row.role, limit: line.endColumn)
            if isSelected {
                frame.put(">", row: line.row, column: line.column + 2, role: .selected)
                frame.cursor = Position(row: line.row, column: line.column + 2)
            }
            if row.isInput { drawInput(into: &frame, line, isSelected) }
        }
        // Whoever hears the screen hears the question or the outcome before what there is to choose.
        let passed = walk(in: setting).passed.count, start = rows.firstRow(ofPart: passed == 0 ? 0 : passed + 1) - top
        if setting.isPlain, hasJustCome, (0..<rect.rows).contains(start) {
            frame.cursor = Position(row: rect.row + start, column: rect.column)
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
