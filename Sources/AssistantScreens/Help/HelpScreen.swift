import AssistantCore
import Terminal

/// What the keys do, over whatever was shown.
struct HelpScreen: Screen {
    private var top = 0

    func keyUse(in setting: Setting) -> KeyUse { .commands }

    func hints(in setting: Setting) -> [KeyHint] {
        let rect = rect(in: setting)
        let isLong = Passage(lines: lines(width: rect.columns, in: setting)).lastTop(rows: rect.rows) > 0
        return [KeyHint(.back), KeyHint(.quit)] + (isLong ? [KeyHint(.up)] : [])
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        let page = max(1, setting.body.rows - 2)
        switch command {
        case .up: top -= 1
        case .down: top += 1
        case .pageUp: top -= page
        case .pageDown: top += page
        case .first: top = 0
        case .last: top = .max / 2
        case .back, .open: return .leave
        default: return .unhandled
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        top += direction == .up ? -3 : 3
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
        let rect = rect(in: setting)
        top = min(max(0, top), Passage(lines: lines(width: rect.columns, in: setting)).lastTop(rows: rect.rows))
    }

    func draw(into frame: inout Frame, in setting: Setting) {
        let rect = rect(in: setting)
        let lines = lines(width: rect.columns, in: setting)
        Passage(lines: lines).draw(into: &frame, rect, top: top, words: setting.words)
        frame.cursor = Position(row: rect.row, column: rect.column)
    }

    private func rect(in setting: Setting) -> Rect { setting.body.inset(left: 1, right: 1) }
}

extension State {
    mutating func showOrHideHelp() {
        if isHelpShown { covers = [] } else { covers.append(HelpScreen()) }
    }

    var isHelpShown: Bool { covers.contains { $0 is HelpScreen } }
}
