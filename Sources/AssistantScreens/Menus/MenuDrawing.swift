import AssistantCore
import Terminal

extension Menu {
    func draw<Name>(_ title: String, _ items: [MenuItem<Name>], into frame: inout Frame, _ setting: Setting) {
        let layout = MenuLayout(setting, count: items.count)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        frame.put(title, row: layout.heading.row, column: layout.heading.column + 1, role: .title)
        let marks = MoreMarks(count: items.count, top: top, rows: layout.list.rows)
        for (offset, item) in items.dropFirst(top).prefix(layout.list.rows).enumerated() {
            let index = top + offset, isSelected = index == selected
            let line = Rect(row: layout.list.row + offset, column: layout.list.column, rows: 1, columns: layout.list.columns)
            if isSelected {
                frame.fill(line, role: .selected)
                frame.cursor = Position(row: line.row, column: line.column)
            }
            let number = (items.count > 9 && index < 9 ? " " : "") + String(index + 1)
            let text = "\(isSelected ? ">" : " ") \(number) \(item.title)"
            let width = line.columns - marks.width(at: offset, of: layout.list.rows)
            frame.put(text.fitted(to: width), row: line.row, column: line.column, role: isSelected ? .selected : .plain)
        }
        marks.draw(into: &frame, layout.list)
        drawAbout(items[selected], into: &frame, layout, setting)
    }

    /// What the item selected is for: beside the list, or under it.
    private func drawAbout<Name>(_ item: MenuItem<Name>, into frame: inout Frame, _ layout: MenuLayout, _ setting: Setting) {
        var paragraphs = [Paragraph(text: item.about)]
        if setting.isWide {
            paragraphs += [Paragraph(text: ""), Paragraph(text: setting.words[.calculatorAnswers], role: .heading)]
            paragraphs += item.faq.compactMap { setting.content.faq[$0] }
                .map { Paragraph(text: "\($0.number). \($0.question)", role: .quiet) }
        }
        Passage(lines: paragraphs.lines(width: layout.about.columns))
            .draw(into: &frame, layout.about, top: 0, words: setting.words)
    }
}
