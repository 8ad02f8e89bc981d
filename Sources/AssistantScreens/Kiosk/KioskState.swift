import AssistantCore
import Law
import Terminal

/// What a terminal in a public hall remembers beside the rest: how long it is left alone, and what is left of that.
struct KioskState: Sendable {
    /// After so many seconds without a key, the countdown starts.
    let idleSeconds: Int
    /// The language of the start screen for the next person.
    let language: Language
    /// The rest of the countdown, while it runs.
    var secondsLeft: Int?
    /// Somebody has done something since the start screen came up.
    var isUsed = false
    /// Somebody has been to another screen since then, so that there may be something to lose.
    var hasOpened = false

    private static let countdown = 15

    /// Takes note that somebody is there; true if that was all, since it stopped the countdown.
    mutating func noticePerson() -> Bool {
        isUsed = true
        defer { secondsLeft = nil }
        return secondsLeft != nil
    }

    /// A second, or the idle time, is over; true when everything has to be wiped.
    mutating func passTime() -> Bool {
        guard isUsed else { return false }
        secondsLeft = secondsLeft.map { $0 - 1 } ?? Self.countdown
        return secondsLeft == 0
    }

    /// What stands over everything while the time runs out.
    func countdownText(in setting: Setting) -> String? {
        secondsLeft.map { setting.words(.idleCountdown, ["count": .number($0)]) }
    }
}

extension State {
    /// After how many seconds without an event the state wants to be told; nil to sleep until there is one.
    public var patience: Int? {
        guard let kiosk, kiosk.isUsed else { return nil }
        return kiosk.secondsLeft == nil ? kiosk.idleSeconds : 1
    }

    /// Everything as for the next person: fields, results, search, scrolling, language.
    mutating func wipe() -> [Effect] {
        guard let kiosk else { return [] }
        let standIn = standIn
        self = State(
            library: setting.library, language: kiosk.language, size: setting.size, day: setting.day,
            drawable: setting.drawable, idleSeconds: kiosk.idleSeconds, isPlain: setting.isPlain)
        self.standIn = standIn
        return [.redraw]
    }
}
