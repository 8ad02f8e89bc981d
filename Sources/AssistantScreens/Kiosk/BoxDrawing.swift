import AssistantCore
import Terminal

extension State {
    /// What a kiosk says over whatever is shown: the countdown, or the question before it wipes.
    var kioskMessage: String? {
        if let seconds = kiosk?.secondsLeft { return setting.words(.idleCountdown, ["count": .number(seconds)]) }
        return kiosk?.asksToEnd == true ? setting.words[.endQuestion] : nil
    }

    func drawBox(_ text: String, into frame: inout Frame, _ rect: Rect) {
        let width = min(50, rect.columns - 4)
        let lines = text.wrapped(to: width - 4)
        let box = Rect(
            row: rect.row + max(0, (rect.rows - lines.count - 2) / 2), column: rect.column + (rect.columns - width) / 2,
            rows: lines.count + 2, columns: width)
        frame.fill(box, role: .selected)
        frame.border(box, role: .selected)
        for (offset, range) in lines.enumerated() {
            frame.put(text[range], row: box.row + 1 + offset, column: box.column + 2, role: .selected)
        }
        frame.cursor = Position(row: box.row + 1, column: box.column + 2)
    }
}
