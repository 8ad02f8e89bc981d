import AssistantCore
import Terminal

extension FormState {
    /// Draws the fields, scrolled so that the one in focus is seen, and sets the cursor.
    func drawFields(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let rows = rows(width: rect.columns, in: setting)
        for (offset, row) in rows.dropFirst(fieldsTop).prefix(rect.rows).enumerated() {
            draw(row, into: &frame, Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns))
        }
        MoreMarks(count: rows.count, top: fieldsTop, rows: rect.rows).draw(into: &frame, rect)
        guard pane == .fields, frame.cursor == nil, let line = rows.firstIndex(where: { $0.slot == focus }) else { return }
        frame.cursor = Position(row: rect.row + line - fieldsTop, column: rect.column)
    }

    private func draw(_ row: FormRow, into frame: inout Frame, _ rect: Rect) {
        switch row.content {
        case .text(let text, let role):
            frame.put(text, row: rect.row, column: rect.column, role: role, limit: rect.endColumn)
        case .input(let slot, let input):
            draw(input, slot, into: &frame, row: rect.row, column: rect.column + row.indent, width: rect.columns - row.indent - 2)
        case .month(let name, let month):
            let columns = MonthColumns()
            let isHere = pane == .fields && (focus == .income(name) || focus == .paid(name))
            frame.put((isHere ? "> " : "  ") + name, row: rect.row, column: rect.column, role: isHere ? .selected : .plain)
            draw(month.income, .income(name), into: &frame, row: rect.row, column: rect.column + columns.income - 1, width: columns.width)
            draw(month.paid, .paid(name), into: &frame, row: rect.row, column: rect.column + columns.paid - 1, width: columns.width)
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

    /// Brings scrolling back into what there is to show.
    mutating func settle(fields: Rect, result: Rect, in setting: Setting) {
        let calculator = calculator(in: setting)
        let slots = slots(in: calculator)
        if !slots.contains(focus) { focus = .field(field(of: focus, in: calculator)) }
        let rows = rows(width: fields.columns, in: setting)
        let own = rows.indices.filter { rows[$0].slot == focus || rows[$0].holds(focus) }
        if let first = own.first, let last = own.last {
            fieldsTop = min(max(fieldsTop, last - fields.rows + 1), first)
        }
        fieldsTop = max(0, min(fieldsTop, rows.count - fields.rows))
        let lines = resultLines(width: result.columns, in: setting)
        resultTop = min(max(0, resultTop), Passage(lines: lines).lastTop(rows: result.rows))
    }
}

extension FormRow {
    /// Whether the slot stands in this row beside another.
    fileprivate func holds(_ slot: FormState.Slot) -> Bool {
        if case .paid(let name) = slot { self.slot == .income(name) } else { false }
    }
}
