import AssistantCore
import Law
import Terminal

extension StartScreen {
    func draw(into frame: inout Frame, in setting: Setting) {
        let items = items(in: setting), layout = StartLayout(setting, items), words = setting.words
        if let head = layout.head {
            draw(languageInvite(in: setting), into: &frame, row: head.languages, layout, .plain)
            let invite = words(.startInvite, ["open": .text(setting.keys.name(of: .open))])
            draw(invite, into: &frame, row: head.invite, layout, .title)
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
            if layout.isSpaced, layout.preview == nil, let about = item.about {
                frame.put(about.fitted(to: layout.width - 2), row: row + 1, column: layout.column + 2, role: .quiet)
            }
        }
        if let preview = layout.preview {
            Passage(lines: previewLines(items, width: preview.columns, in: setting))
                .draw(into: &frame, preview, top: previewTop, words: words)
        }
        guard let first = layout.rows.first, let last = layout.rows.last else { return }
        MoreMarks(count: items.count, top: top, rows: layout.rows.count).draw(
            into: &frame, Rect(row: first, column: layout.column, rows: last - first + 1, columns: layout.width))
    }

    /// What the row selected leads to.
    func previewLines(_ items: [StartItem], width: Int, in setting: Setting) -> [TextLine] {
        guard selected > 0, items.indices.contains(selected - 1) else {
            return Paragraph(text: setting.words[.startWelcome]).lines(width: width)
        }
        let item = items[selected - 1]
        guard case .situation(let id) = item.link else {
            return [Paragraph(text: item.title, role: .heading), Paragraph(text: item.about ?? "")].lines(width: width)
        }
        let parts = PageWriter(setting: setting, highlighter: nil).page(of: .situation(id), showsBothTexts: false)
        return Page(parts, in: TextFormat(columns: width)).lines
    }

    /// In the words of each language, since nobody knows yet which one is read.
    private func languageInvite(in setting: Setting) -> String {
        [Language.kazakh, .russian, .english].map { setting.library.content(in: $0).words[.startLanguage] }
            .joined(separator: " – ")
    }

    private func draw(_ text: String, into frame: inout Frame, row: Int, _ layout: StartLayout, _ role: Role) {
        let width = max(layout.width, (layout.preview?.endColumn ?? 0) - layout.column)
        frame.put(text.fitted(to: width), row: row, column: layout.column, role: role)
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
