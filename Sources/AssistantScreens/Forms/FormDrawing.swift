import AssistantCore
import Terminal

extension FormState {
    func draw(into frame: inout Frame, in setting: Setting) {
        let layout = layout(in: setting)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        frame.put(
            calculator(in: setting).title.fitted(to: layout.heading.columns - 2), row: layout.heading.row,
            column: layout.heading.column + 1, role: .title)
        if layout.showsFields {
            drawFields(into: &frame, layout.fields, setting: setting)
            if let summary = layout.summary, let text = self.summary(width: summary.columns - 2, in: setting) {
                frame.put(text, row: summary.row, column: summary.column + 1, role: .figure)
            }
        }
        if layout.showsResult {
            let lines = resultLines(width: layout.result.columns, in: setting)
            Passage(lines: lines).draw(into: &frame, layout.result, top: resultTop, words: setting.words)
            if pane == .result {
                // The first row of a result that begins further up is the mark that says so.
                frame.cursor = Position(row: layout.result.row + min(1, resultTop), column: layout.result.column)
            }
        }
    }

    /// Draws the fields, scrolled so that the one in focus is seen, and sets the cursor.
    private func drawFields(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let rows = rows(width: rect.columns, in: setting)
        for (offset, row) in rows.dropFirst(fieldsTop).prefix(rect.rows).enumerated() {
            draw(row, into: &frame, Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns))
        }
        MoreMarks(count: rows.count, top: fieldsTop, rows: rect.rows).draw(into: &frame, rect)
        guard pane == .fields, frame.cursor == nil, let line = rows.firstIndex(where: { $0.slots.contains(focus) }) else { return }
        frame.cursor = Position(row: rect.row + line - fieldsTop, column: rect.column)
    }

    private func draw(_ row: FormRow, into frame: inout Frame, _ rect: Rect) {
        switch row.content {
        case .text(let text, let role):
            frame.put(text, row: rect.row, column: rect.column, role: role, limit: rect.endColumn)
        case .input(let slot, let input):
            draw(input, slot, into: &frame, row: rect.row, column: rect.column + row.indent, width: rect.columns - row.indent - 2)
        case .cells(let name, let cells):
            let columns = TableColumns(hasNames: name != nil)
            let isHere = pane == .fields && row.slots.contains(focus)
            let sign = isHere ? ">" : " "
            let head = name.map { "\(sign) \($0)" } ?? sign
            frame.put(head, row: rect.row, column: rect.column, role: isHere ? .selected : .plain)
            for ((cell, input), start) in zip(cells, columns.starts) {
                draw(
                    input, .cell(cell), into: &frame, row: rect.row, column: rect.column + start - 1,
                    width: columns.width)
            }
        }
    }

    /// A field between brackets, which also a terminal without colours shows.
    private func draw(
        _ input: TextInput, _ slot: Slot, into frame: inout Frame, row: Int, column: Int, width: Int
    ) {
        frame.put("[", row: row, column: column, role: .border)
        input.draw(
            into: &frame, row: row, column: column + 1, width: width, isActive: pane == .fields && focus == slot)
        frame.put("]", row: row, column: column + 1 + width, role: .border)
    }
}
