import AssistantCore
import Terminal

// The end of a session at a kiosk: nobody leaves it, but somebody who is done clears it for the next person.
extension State {
    /// Asks before it wipes, unless nothing was opened since the start screen.
    mutating func finish() -> [Effect] {
        guard kiosk?.hasOpened == true else { return wipe() }
        kiosk?.asksToEnd = true
        return []
    }

    /// Takes the answer; whatever else is pressed leaves the question there.
    mutating func answerEndQuestion(_ key: Key) -> [Effect] {
        switch key {
        case .enter: return wipe()
        case .escape: kiosk?.asksToEnd = false
        case .control("l"): return [.redraw]
        default: break
        }
        return []
    }

    static let endQuestionHints = [KeyHint("Enter", .keyFinish), KeyHint("Esc", .keyContinue)]
}
