import Terminal

/// Where the parts of a form stand: fields and result side by side, or one at a time.
struct FormLayout {
    let heading: Rect
    let fields: Rect
    /// Where there is no room for two panes: a line with the figure that the form comes to.
    let summary: Rect?
    let divider: Rect?
    let result: Rect
    let showsFields: Bool
    let showsResult: Bool

    init(_ setting: Setting, pane: FormState.Pane) {
        let body = setting.body
        if setting.isWide {
            let columns = body.split(left: min(56, body.columns / 2))
            let parts = columns.rest.split(left: 1)
            let rows = columns.left.split(top: 1)
            heading = rows.top
            fields = rows.rest
            summary = nil
            divider = parts.left
            result = parts.rest.inset(left: 1, right: 1)
        } else {
            let rows = body.split(top: 1)
            let bottom = rows.rest.split(bottom: 1)
            heading = rows.top
            fields = bottom.rest
            summary = bottom.bottom
            divider = nil
            result = rows.rest.inset(left: 1, right: 1)
        }
        showsFields = setting.isWide || pane == .fields
        showsResult = setting.isWide || pane == .result
    }
}

extension FormState {
    func layout(in setting: Setting) -> FormLayout { FormLayout(setting, pane: pane) }

    mutating func adjustScrolling(in setting: Setting) {
        let calculator = calculator(in: setting), layout = layout(in: setting)
        let slots = slots(in: calculator)
        if !slots.contains(focus) { focus = .field(field(of: focus, in: calculator)) }
        let rows = rows(width: layout.fields.columns, in: setting)
        let own = rows.indices.filter { rows[$0].slot == focus || rows[$0].holds(focus) }
        if let first = own.first, let last = own.last {
            fieldsTop = min(max(fieldsTop, last - layout.fields.rows + 1), first)
        }
        fieldsTop = max(0, min(fieldsTop, rows.count - layout.fields.rows))
        let lines = resultLines(width: layout.result.columns, in: setting)
        resultTop = min(max(0, resultTop), Passage(lines: lines).lastTop(rows: layout.result.rows))
    }
}

extension FormRow {
    /// Whether the slot stands in this row beside another.
    fileprivate func holds(_ slot: FormState.Slot) -> Bool {
        if case .paid(let name) = slot { self.slot == .income(name) } else { false }
    }
}
