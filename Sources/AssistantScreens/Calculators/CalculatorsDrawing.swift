import AssistantCore
import Terminal

extension CalculatorsState {
    func draw(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        guard let form else {
            let items = setting.content.calculators.map { Menu.Item(title: $0.title, about: $0.about, faq: $0.faq) }
            return menu.draw(setting.words[.calculators], items, into: &frame, setting)
        }
        let layout = layout(in: setting)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        frame.put(
            form.calculator(in: setting).title.fitted(to: layout.heading.columns - 2), row: layout.heading.row,
            column: layout.heading.column + 1, role: .title)
        if layout.showsMain {
            form.drawFields(into: &frame, layout.main, setting: setting)
            if let summary = layout.summary, let text = form.summary(width: summary.columns - 2, in: setting) {
                frame.put(text, row: summary.row, column: summary.column + 1, role: .figure)
            }
        }
        if layout.showsResult {
            let lines = form.resultLines(width: layout.result.columns, in: setting)
            Passage(lines: lines).draw(into: &frame, layout.result, top: form.resultTop, words: setting.words)
            if form.pane == .result {
                frame.cursor = Position(row: layout.result.row, column: layout.result.column)
            }
        }
    }

    func hints(in setting: Setting) -> [KeyHint] {
        guard let form else {
            return [
                KeyHint("↑↓", .keyMove), KeyHint("Enter", .keyOpen), KeyHint("Esc", .keyBack), KeyHint("F1", .keyHelp),
                KeyHint("F4", .keyQuestions), KeyHint("F2", .keyLanguage), KeyHint("F10", .keyQuit),
            ]
        }
        let ending = [
            KeyHint("Esc", .keyBack), KeyHint("F1", .keyHelp), KeyHint("F9", .keyClearForm),
            KeyHint("F2", .keyLanguage), KeyHint("F10", .keyQuit),
        ]
        guard form.pane == .fields else {
            return [KeyHint("↑↓", .keyScroll), KeyHint("1…28", .keyAnswer)] + ending
        }
        let calculator = form.calculator(in: setting)
        var hints = [KeyHint("↑↓", .keyField)]
        if !form.takesText(form.focus, in: calculator) {
            let isMarked = calculator.fields[form.field(of: form.focus, in: calculator)].kind.isMarked
            hints.append(!isMarked ? KeyHint("←→", .keyChoose) : KeyHint("Enter", .keyMark))
        }
        return hints + [KeyHint("F8", .keyResult)] + ending
    }
}
