import AssistantCore
import Terminal

/// The question at the end of a session at a kiosk: nobody leaves it, but somebody who is done clears it for the
/// next person.
struct EndQuestion: Screen {
    func keyUse(in setting: Setting) -> KeyUse { .confirmation }

    func hints(in setting: Setting) -> [KeyHint] { [KeyHint(.confirm), KeyHint(.cancel)] }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        switch command {
        case .confirm: .endSession
        case .cancel: .leave
        default: .done
        }
    }

    func boxText(in setting: Setting) -> String? {
        let keys = setting.keys
        return setting.words(
            .endQuestion, ["confirm": .text(keys.name(of: .confirm)), "cancel": .text(keys.name(of: .cancel))])
    }

    func draw(into frame: inout Frame, in setting: Setting) {
        if let text = boxText(in: setting) { frame.box(text, in: setting.body) }
    }
}

extension State {
    /// Asks before it wipes, unless nothing was opened since the start screen.
    mutating func askToEnd() -> [Effect] {
        guard kiosk?.hasOpened == true else { return wipe() }
        covers.append(EndQuestion())
        return []
    }
}
