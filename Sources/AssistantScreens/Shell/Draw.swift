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
        let countdown = kiosk?.countdownText(in: setting)
        guard !setting.isTooSmall else {
            drawInSmall(countdown ?? front.boxText(in: setting) ?? tooSmall, into: &frame)
            return frame
        }
        let parts = setting.parts
        TitleLine(setting, columns: parts.title.columns).draw(into: &frame, parts.title)
        placesLine.draw(into: &frame, parts.places)
        let isBox = front.boxText(in: setting) != nil
        let below = isBox ? covers.dropLast().last ?? screens[place] : front
        below.draw(into: &frame, in: setting)
        if let countdown {
            frame.box(countdown, in: parts.body)
        } else if isBox {
            front.draw(into: &frame, in: setting)
        }
        drawStatus(into: &frame, parts.status)
        return frame
    }

    private func drawStatus(into frame: inout Frame, _ rect: Rect) {
        frame.fill(rect, role: .bar)
        if let notice {
            frame.put(setting.words.say(notice).fitted(to: rect.columns - 2), row: rect.row, column: 1, role: .barKey)
        } else {
            statusLine.draw(into: &frame, row: rect.row)
        }
    }

    private var tooSmall: String {
        let smallest = Setting.smallest
        return setting.words(.tooSmall, ["columns": .number(smallest.columns), "rows": .number(smallest.rows)])
    }

    private func drawInSmall(_ text: String, into frame: inout Frame) {
        for (row, range) in text.wrapped(to: setting.size.columns).prefix(setting.size.rows).enumerated() {
            frame.put(text[range], row: row, column: 0)
        }
    }
}
