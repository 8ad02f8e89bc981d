import AssistantCore
import InterfaceWords
import Search
import Terminal

extension QuestionsScreen {
    func draw(into frame: inout Frame, in setting: Setting) {
        let layout = layout(in: setting)
        if let divider = layout.divider { frame.fill(divider, with: "│", role: .border) }
        let isReading = isReading(in: setting), isNothingFound = isNothingFound(in: setting)
        if layout.showsList {
            drawHeading(into: &frame, layout.listHeading, setting: setting)
            drawNote(into: &frame, layout.note, setting: setting)
            if !isNothingFound { drawList(into: &frame, layout.list, isReading, setting: setting) }
        }
        if layout.showsAnswer || isNothingFound { drawPage(into: &frame, in: setting) }
    }

    private func drawPage(into frame: inout Frame, in setting: Setting) {
        let rect = pageRect(in: setting), page = page(in: setting)
        let link = isReading(in: setting) ? reading.link : nil
        Passage(lines: page.lines(selecting: link)).draw(into: &frame, rect, top: reading.top, words: setting.words)
        guard pane == .answer || link != nil else { return }
        // The first row of a text that begins further up is the mark that says so.
        let row = link.map { page.links[$0].lines.lowerBound - reading.top } ?? min(1, reading.top)
        frame.cursor = Position(row: rect.row + min(max(0, row), max(0, rect.rows - 1)), column: rect.column)
    }

    private func drawHeading(into frame: inout Frame, _ rect: Rect, setting: Setting) {
        let words = setting.words
        guard let search else {
            let prompt = words(.searchPrompt, ["key": .text(setting.keys.name(of: .search))])
            frame.put(prompt.fitted(to: rect.columns - 2), row: rect.row, column: rect.column + 1, role: .quiet)
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

    private func drawList(into frame: inout Frame, _ rect: Rect, _ isReading: Bool, setting: Setting) {
        let highlighter = highlighter(in: setting)
        let rows = rows(in: setting)
        let marks = MoreMarks(count: rows.count, top: listTop, rows: rect.rows)
        // Where there is a line beside the list, the marks stand on it and take nothing from a title.
        let hasLine = layout(in: setting).divider != nil
        for (offset, row) in rows.dropFirst(listTop).prefix(rect.rows).enumerated() {
            let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns)
            let end = line.endColumn - (hasLine ? 0 : marks.width(at: offset, of: rect.rows))
            switch row {
            case .heading(let text): draw(text, into: &frame, line, indent: 1, end: end, role: .title)
            case .kind(let text): draw(text, into: &frame, line, indent: 4, end: end, role: .quiet)
            case .subject, .quitting:
                let isSelected = row == selectedRow
                if isSelected { frame.fill(line, role: .selected) }
                let sign = isSelected ? ">" : " "
                let beginning = row.subject.map { setting.beginning(of: $0, isSelected: isSelected) } ?? "\(sign) "
                let column = frame.put(
                    beginning, row: line.row, column: line.column, role: isSelected ? .selected : .plain)
                let rest = Rect(row: line.row, column: column, rows: 1, columns: end - column)
                drawTitle(title(of: row, width: rest.columns, in: setting), into: &frame, rest, isSelected, highlighter)
                // Whoever hears the screen hears what the arrows chose while typing.
                let isChosen = search?.isChoosing == true && setting.isPlain
                if isSelected && !isReading && (!isTyping || isChosen) {
                    frame.cursor = Position(row: line.row, column: line.column)
                }
            }
        }
        marks.draw(into: &frame, hasLine ? Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns + 1) : rect)
    }

    /// On a wide screen the whole question, where it fits.
    private func title(of row: QuestionRow, width: Int, in setting: Setting) -> String {
        guard let subject = row.subject else { return setting.words[setting.quitOffer] }
        let title = setting.title(of: subject)
        guard setting.size.columns >= 150, case .answer(let number) = subject,
            let question = setting.content.faq[number]?.question, question.columns <= width
        else { return title }
        return question
    }

    private func draw(_ text: String, into frame: inout Frame, _ line: Rect, indent: Int, end: Int, role: Role) {
        let column = line.column + indent
        frame.put(text.fitted(to: end - column), row: line.row, column: column, role: role)
    }

    private func drawTitle(
        _ title: String, into frame: inout Frame, _ rect: Rect, _ isSelected: Bool, _ highlighter: Highlighter?
    ) {
        let shown = title.fitted(to: rect.columns)
        frame.put(shown, row: rect.row, column: rect.column, role: isSelected ? .selected : .plain)
        for range in highlighter?.ranges(in: shown) ?? [] {
            let start = rect.column + shown[..<range.lowerBound].columns
            let part = Rect(row: rect.row, column: start, rows: 1, columns: shown[range].columns)
            frame.paint(part, role: isSelected ? .selectedMatch : .match)
        }
    }
}
