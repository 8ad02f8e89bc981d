import AssistantCore
import InterfaceWords
import Terminal

extension State {
    /// The picture of the state at its size, with signs that the terminal can draw.
    public func draw() -> Frame {
        var frame = picture
        frame.spell(in: setting.drawable)
        return frame
    }

    private var picture: Frame {
        var frame = Frame(setting.size)
        guard !setting.isTooSmall else {
            let smallest = Setting.smallest
            let tooSmall = setting.words(.tooSmall, ["columns": .number(smallest.columns), "rows": .number(smallest.rows)])
            let text = kioskMessage ?? tooSmall
            for (row, range) in text.wrapped(to: setting.size.columns).prefix(setting.size.rows).enumerated() {
                frame.put(text[range], row: row, column: 0)
            }
            return frame
        }
        let parts = setting.parts
        drawTitle(into: &frame, parts.title)
        if helpTop != nil {
            drawHelp(into: &frame, parts.body)
        } else {
            drawScreen(into: &frame, parts.body)
        }
        drawStatus(into: &frame, parts.status)
        if let message = kioskMessage { drawBox(message, into: &frame, parts.body) }
        return frame
    }

    private func drawTitle(into frame: inout Frame, _ rect: Rect) {
        frame.fill(rect, role: .bar)
        let language = "F2 \(setting.words[.languageName]) "
        let room = rect.columns - language.columns - 3
        let title = [setting.words[.appTitle], setting.words[.appTitleShort]].first { $0.columns <= room } ?? ""
        frame.put(title, row: rect.row, column: 1, role: .barKey)
        frame.put(language, row: rect.row, column: rect.columns - language.columns, role: .bar)
    }

    private func drawStatus(into frame: inout Frame, _ rect: Rect) {
        frame.fill(rect, role: .bar)
        if let notice {
            frame.put(setting.words.say(notice).fitted(to: rect.columns - 2), row: rect.row, column: 1, role: .barKey)
            return
        }
        let shown = kiosk?.asksToEnd == true ? Self.endQuestionHints : helpTop == nil ? hints : helpHints
        let hints = shown.map { hint in
            (hint.keys, setting.words[hint.word == .keyQuit && kiosk != nil ? .keyFinish : hint.word])
        }
        let width = hints.reduce(1) { $0 + $1.0.columns + 1 + $1.1.columns }
        // Closer together if that makes room for all; otherwise the last ones are left out.
        let gap = (1...2).last { width + $0 * (hints.count - 1) < rect.columns } ?? 2
        var column = 1
        for (keys, label) in hints where column + keys.columns + 1 + label.columns < rect.columns {
            column = frame.put(keys, row: rect.row, column: column, role: .barKey) + 1
            column = frame.put(label, row: rect.row, column: column, role: .bar) + gap
        }
    }
}

/// A key that works now, for the status line; the most useful first, since a narrow line drops the rest.
struct KeyHint {
    let keys: String
    let word: ScreenWord

    init(_ keys: String, _ word: ScreenWord) {
        self.keys = keys
        self.word = word
    }
}
