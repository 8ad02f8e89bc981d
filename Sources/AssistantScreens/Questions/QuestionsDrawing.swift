import AssistantCore
import Search
import Terminal

extension QuestionsScreen {
    func draw(into frame: inout Frame, in setting: Setting) {
        let layout = layout(in: setting)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        if layout.showsAnswer {
            let lines = answerLines(in: setting, width: layout.answer.columns)
            Passage(lines: lines).draw(into: &frame, layout.answer, top: answerTop, words: setting.words)
            if pane == .answer { frame.cursor = Position(row: layout.answer.row, column: layout.answer.column) }
        }
        if layout.showsList {
            drawList(into: &frame, layout.list, setting: setting)
            drawNote(into: &frame, layout.note, setting: setting)
            drawHeading(into: &frame, layout.listHeading, setting: setting)
        }
    }

    private func drawHeading(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let words = setting.words
        guard let search else {
            let total = setting.content.faq.entries.count
            let count = words(.questionCount, ["number": .number(selected), "total": .number(total)])
            frame.put(words[.questions], row: rect.row, column: rect.column + 1, role: .title)
            frame.put(count, row: rect.row, column: rect.endColumn - count.columns - 1, role: .quiet)
            return
        }
        let label = words[.search] + ": "
        let start = frame.put(label, row: rect.row, column: rect.column + 1, role: .title)
        var end = rect.endColumn - 1
        if search.isTyping, let sign = setting.layout?.sign {
            end -= sign.columns + 1
            frame.put(sign, row: rect.row, column: end + 1, role: .heading)
        }
        search.field.draw(into: &frame, row: rect.row, column: start, width: end - start, isActive: search.isTyping)
    }

    private func drawNote(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        guard let note = note(in: setting) else { return }
        for (row, range) in note.wrapped(to: rect.columns - 2).prefix(rect.rows).enumerated() {
            frame.put(note[range], row: rect.row + row, column: rect.column + 1, role: .quiet)
        }
    }

    private func drawList(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let faq = setting.content.faq
        let highlighter = highlighter(in: setting)
        let numbers = listed(in: setting)
        let marks = MoreMarks(count: numbers.count, top: listTop, rows: rect.rows)
        for (row, number) in numbers.dropFirst(listTop).prefix(rect.rows).enumerated() {
            guard let entry = faq[number] else { continue }
            let isSelected = number == selected
            let line = Rect(row: rect.row + row, column: rect.column, rows: 1, columns: rect.columns)
            if isSelected { frame.fill(line, role: .selected) }
            let role: Role = isSelected ? .selected : .plain
            let padding = number < 10 ? " " : ""
            frame.put("\(isSelected ? ">" : " ")\(padding)\(number) ", row: line.row, column: line.column, role: role)
            drawQuestion(entry.question, into: &frame, line.inset(left: 4, right: marks.width(at: row, of: rect.rows)), isSelected, highlighter)
            if isSelected && pane == .list && !isTyping {
                frame.cursor = Position(row: line.row, column: line.column)
            }
        }
        marks.draw(into: &frame, rect)
        if numbers.isEmpty {
            frame.put(setting.words[.nothingFound].fitted(to: rect.columns - 2), row: rect.row, column: rect.column + 1)
            if pane == .list { frame.cursor = Position(row: rect.row, column: rect.column) }
        }
    }

    private func drawQuestion(
        _ question: String, into frame: inout Frame, _ rect: Rect, _ isSelected: Bool, _ highlighter: Highlighter?
    ) {
        let shown = question.fitted(to: rect.columns)
        frame.put(shown, row: rect.row, column: rect.column, role: isSelected ? .selected : .plain)
        for range in highlighter?.ranges(in: shown) ?? [] {
            let start = rect.column + shown[..<range.lowerBound].columns
            let part = Rect(row: rect.row, column: start, rows: 1, columns: shown[range].columns)
            frame.paint(part, role: isSelected ? .selectedMatch : .match)
        }
    }
}
