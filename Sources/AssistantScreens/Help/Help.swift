import AssistantCore
import InterfaceWords
import Law
import Terminal

extension State {
    var helpHints: [KeyHint] { [KeyHint("Esc", .keyBack), KeyHint("↑↓", .keyScroll), KeyHint("F10", .keyQuit)] }

    mutating func obeyInHelp(_ command: Command) {
        let page = max(1, setting.parts.body.rows - 2)
        switch command {
        case .up: scrollHelp(by: -1)
        case .down: scrollHelp(by: 1)
        case .pageUp: scrollHelp(by: -page)
        case .pageDown: scrollHelp(by: page)
        case .first: helpTop = 0
        case .last: scrollHelp(by: .max / 2)
        case .back, .open: helpTop = nil
        default: break
        }
    }

    mutating func scrollHelp(by amount: Int) {
        let rect = helpRect(setting.parts.body)
        let last = Passage(lines: helpLines(width: rect.columns)).lastTop(rows: rect.rows)
        helpTop = min(max(0, (helpTop ?? 0) + amount), last)
    }

    func drawHelp(into frame: inout Frame, _ rect: Rect) {
        let inner = helpRect(rect)
        let lines = helpLines(width: inner.columns)
        Passage(lines: lines).draw(into: &frame, inner, top: helpTop ?? 0, words: setting.words)
        frame.cursor = Position(row: inner.row, column: inner.column)
    }

    private func helpRect(_ rect: Rect) -> Rect { rect.inset(left: 1, right: 1) }

    private func helpLines(width: Int) -> [TextLine] {
        var lines = Paragraph(text: setting.words[.helpTitle], role: .title).lines(width: width) + [TextLine.blank]
        let keyColumn = 14
        for binding in keys.all {
            let label = setting.words[binding.word].wrapped(to: width - keyColumn).map { String(setting.words[binding.word][$0]) }
            for (index, part) in label.enumerated() {
                let keys = index == 0 ? binding.written : ""
                let gap = String(repeating: " ", count: max(1, keyColumn - keys.columns))
                lines.append(TextLine(pieces: [.init(text: keys, role: .heading), .init(text: gap + part, role: .plain)]))
            }
        }
        lines.append(TextLine.blank)
        let letters = kiosk == nil
            ? [Phrase(ScreenWord.helpAnyLayout)]
            : [Phrase(ScreenWord.helpLetters), Phrase(ScreenWord.helpLayouts, KeyboardLayout.signs)]
        for phrase in [Phrase(ScreenWord.keyMouse), Phrase(ScreenWord.helpEditing)] + letters + [Phrase(ScreenWord.helpClose)] {
            lines += Paragraph(text: setting.words.say(phrase), role: .quiet).lines(width: width)
        }
        if let standIn {
            let names: [String: Phrase.Value] = ["unknown": .text(standIn.unknown), "known": .text(standIn.known)]
            lines += [.blank] + Paragraph(text: setting.words(.helpStandIn, names), role: .warning).lines(width: width)
        }
        return lines
    }
}
