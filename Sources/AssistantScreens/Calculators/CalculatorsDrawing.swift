import AssistantCore
import Terminal

extension CalculatorsState {
    func draw(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let layout = layout(in: setting)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        guard let form else { return drawList(into: &frame, layout, setting) }
        frame.put(
            form.calculator(in: setting).title.fitted(to: layout.heading.columns - 2), row: layout.heading.row,
            column: layout.heading.column + 1, role: .title)
        if layout.showsMain {
            form.drawFields(into: &frame, layout.main, setting: setting)
            if let summary = layout.summary, let text = form.summary(in: setting) {
                frame.put(text.fitted(to: summary.columns - 2), row: summary.row, column: summary.column + 1, role: .figure)
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
            let isChoice = calculator.fields[form.field(of: form.focus, in: calculator)].kind.name == .choice
            hints.append(isChoice ? KeyHint("←→", .keyChoose) : KeyHint("Enter", .keyMark))
        }
        return hints + [KeyHint("F8", .keyResult)] + ending
    }

    private func drawList(into frame: inout Frame, _ layout: CalculatorsLayout, _ setting: Setting) {
        let calculators = setting.content.calculators
        frame.put(setting.words[.calculators], row: layout.heading.row, column: layout.heading.column + 1, role: .title)
        for (index, calculator) in calculators.enumerated() where index < layout.main.rows {
            let row = layout.main.row + index
            let isSelected = index == selected
            let line = Rect(row: row, column: layout.main.column, rows: 1, columns: layout.main.columns)
            if isSelected {
                frame.fill(line, role: .selected)
                frame.cursor = Position(row: row, column: line.column)
            }
            let text = "\(isSelected ? ">" : " ") \(index + 1) \(calculator.title)"
            frame.put(text.fitted(to: line.columns), row: row, column: line.column, role: isSelected ? .selected : .plain)
        }
        drawAbout(calculators[selected], into: &frame, layout, setting)
    }

    /// What the calculator selected is for: beside the list, or under it.
    private func drawAbout(
        _ calculator: Calculator, into frame: inout Frame, _ layout: CalculatorsLayout, _ setting: Setting
    ) {
        var paragraphs = [Paragraph(text: calculator.about)]
        let rect: Rect
        if setting.isWide {
            rect = layout.result
            paragraphs += [Paragraph(text: ""), Paragraph(text: setting.words[.calculatorAnswers], role: .heading)]
            paragraphs += calculator.faq.compactMap { setting.content.faq[$0] }
                .map { Paragraph(text: "\($0.number). \($0.question)", role: .quiet) }
        } else {
            rect = layout.main.inset(top: setting.content.calculators.count + 1, left: 1, right: 1)
        }
        Passage(lines: paragraphs.lines(width: rect.columns)).draw(into: &frame, rect, top: 0, words: setting.words)
    }
}
