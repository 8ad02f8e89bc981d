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
        text(of: items[selected], width: layout.about.columns, setting)
            .draw(into: &frame, layout.about, top: textTop, words: setting.words)
    }

    /// Scrolls what is said of an item, where it has not all room; false where the command is none for that.
    mutating func scrollText<Name>(_ command: Command, _ items: [MenuItem<Name>], in setting: Setting) -> Bool {
        let rect = MenuLayout(setting, count: items.count).about
        guard [.pageUp, .pageDown].contains(command),
            text(of: items[selected], width: rect.columns, setting).lastTop(rows: rect.rows) > 0
        else { return false }
        textTop += (command == .pageUp ? -1 : 1) * max(1, rect.rows - 2)
        return true
    }

    mutating func adjustText<Name>(_ items: [MenuItem<Name>], in setting: Setting) {
        let rect = MenuLayout(setting, count: items.count).about
        let lastTop = text(of: items[selected], width: rect.columns, setting).lastTop(rows: rect.rows)
        textTop = min(max(0, textTop), lastTop)
    }

    /// What an item is for: beside the list, or under it.
    private func text<Name>(of item: MenuItem<Name>, width: Int, _ setting: Setting) -> Passage {
        var paragraphs = [Paragraph(text: item.about)]
        if setting.isWide {
            paragraphs += [Paragraph(text: ""), Paragraph(text: setting.words[.calculatorAnswers], role: .heading)]
            paragraphs += item.faq.compactMap { setting.content.faq[$0] }
                .map { Paragraph(text: "\($0.number). \($0.question)", role: .quiet) }
        }
        return Passage(lines: paragraphs.lines(width: width))
    }
}
