import AssistantCore
import Law
import Terminal

extension FormState {
    func draw(into frame: inout Frame, in setting: Setting) {
        let layout = layout(in: setting)
        for divider in layout.dividers { frame.fill(divider, with: "│", role: .border) }
        frame.put(
            calculator(in: setting).title.fitted(to: layout.heading.columns - 2), row: layout.heading.row,
            column: layout.heading.column + 1, role: .title)
        if layout.showsFields {
            drawFields(into: &frame, layout.fields, setting: setting)
            if let rule = layout.rule { frame.fill(rule, with: "─", role: .border) }
            drawGuidance(into: &frame, layout.guidance, setting: setting)
            if let rect = layout.summary {
                for (row, line) in summary(width: rect.columns - 2, in: setting).prefix(rect.rows).enumerated() {
                    frame.put(line, row: rect.row + row, column: rect.column + 1, role: .figure)
                }
            }
        }
        if layout.showsResult { drawResult(into: &frame, layout, setting: setting) }
    }

    private func drawResult(into frame: inout Frame, _ layout: FormLayout, setting: Setting) {
        let pages = resultPages(layout, in: setting)
        for (page, rect) in zip(pages, layout.result) {
            let isLinked = page.links.count > 0
            let lines = page.lines(selecting: pane == .result && isLinked ? position.link : nil)
            Passage(lines: lines).draw(into: &frame, rect, top: position.top, words: setting.words)
        }
        guard pane == .result, let rect = layout.result.first else { return }
        frame.cursor = Position(row: rect.row, column: rect.column)
        if let index = position.link, let page = pages.last, page.links.indices.contains(index), let rect = layout.result.last {
            let row = page.links[index].lines.lowerBound - position.top
            if (0..<rect.rows).contains(row) { frame.cursor = Position(row: rect.row + row, column: rect.column) }
        }
    }

    /// Draws the fields, scrolled so that the one in focus is seen, and sets the cursor.
    private func drawFields(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let calculator = calculator(in: setting), rows = rows(width: rect.columns, in: setting)
        for (offset, row) in rows.dropFirst(fieldsTop).prefix(rect.rows).enumerated() {
            let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns)
            draw(row, into: &frame, line, in: calculator)
        }
        MoreMarks(count: rows.count, top: fieldsTop, rows: rect.rows).draw(into: &frame, rect)
        guard pane == .fields, frame.cursor == nil, let line = rows.firstIndex(where: { $0.slots.contains(focus) }) else { return }
        frame.cursor = Position(row: rect.row + line - fieldsTop, column: rect.column)
    }

    private func drawGuidance(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let lines = guidance(width: rect.columns, in: setting).lines
        for (row, line) in lines.prefix(rect.rows).enumerated() {
            var column = rect.column + line.indent
            for piece in line.pieces {
                column = frame.put(piece.text, row: rect.row + row, column: column, role: piece.role, limit: rect.endColumn)
            }
        }
    }

    private func draw(_ row: FormRow, into frame: inout Frame, _ rect: Rect, in calculator: Calculator) {
        switch row.content {
        case .text(let text, let role):
            frame.put(text, row: rect.row, column: rect.column, role: role, limit: rect.endColumn)
        case .input(let slot, let input):
            draw(
                input, slot, into: &frame, row: rect.row, column: rect.column + row.indent,
                width: rect.columns - row.indent - 2, isAmount: isAmount(slot, in: calculator))
        case .cells(let name, let cells):
            let columns = TableColumns(hasNames: name != nil)
            let isHere = pane == .fields && row.slots.contains(focus)
            let sign = isHere ? ">" : " "
            let head = name.map { "\(sign) \($0)" } ?? sign
            frame.put(head, row: rect.row, column: rect.column, role: isHere ? .selected : .plain)
            for ((cell, input), start) in zip(cells, columns.starts) {
                draw(
                    input, .cell(cell), into: &frame, row: rect.row, column: rect.column + start - 1,
                    width: columns.width, isAmount: isAmount(.cell(cell), in: calculator))
            }
        }
        if row.isFaulty { frame.put("!", row: rect.row, column: rect.column, role: .error) }
    }

    /// A field between brackets, which also a terminal without colours shows.
    private func draw(
        _ input: TextInput, _ slot: Slot, into frame: inout Frame, row: Int, column: Int, width: Int, isAmount: Bool
    ) {
        frame.put("[", row: row, column: column, role: .border)
        input.draw(
            into: &frame, row: row, column: column + 1, width: width, isActive: pane == .fields && focus == slot,
            isAmount: isAmount)
        frame.put("]", row: row, column: column + 1 + width, role: .border)
    }
}
