import AssistantCore
import Terminal

/// The question before something typed is lost: at home by leaving the program, at a kiosk, which nobody leaves, by
/// ending the session for the next person.
struct QuitQuestion: Screen {
    let isAtKiosk: Bool

    func keyUse(in setting: Setting) -> KeyUse { .confirmation }

    func hints(in setting: Setting) -> [KeyHint] {
        [KeyHint(.confirm, isAtKiosk ? .keyFinish : .keyQuit), KeyHint(.cancel)]
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        switch command {
        case .confirm: .quitAtOnce
        case .cancel: .leave
        default: .done
        }
    }

    func boxText(in setting: Setting) -> String? {
        let keys = setting.keys
        return setting.words(
            isAtKiosk ? .endQuestion : .quitQuestion,
            ["confirm": .text(keys.name(of: .confirm)), "cancel": .text(keys.name(of: .cancel))])
    }

    func draw(into frame: inout Frame, in setting: Setting) {
        if let text = boxText(in: setting) { frame.box(text, in: setting.body) }
    }
}

extension State {
    /// Leaves, or ends a kiosk's session; asks first, unless nothing would be lost by it.
    mutating func quit() -> [Effect] {
        let mayLoseSomething = kiosk?.hasOpened ?? screens.holdInput
        guard mayLoseSomething else { return quitAtOnce() }
        covers.append(QuitQuestion(isAtKiosk: kiosk != nil))
        return []
    }

    mutating func quitAtOnce() -> [Effect] { kiosk == nil ? [.quit] : wipe() }

    /// Whether it is being asked if one may leave.
    public var isAskingToQuit: Bool { covers.contains { $0 is QuitQuestion } }
}
