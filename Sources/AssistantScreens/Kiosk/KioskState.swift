import AssistantCore
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

    static let countdown = 15
}

extension State {
    /// After how many seconds without an event the state wants to be told; nil to sleep until there is one.
    public var patience: Int? {
        guard let kiosk, kiosk.isUsed else { return nil }
        return kiosk.secondsLeft == nil ? kiosk.idleSeconds : 1
    }

    /// The time is up: the countdown starts, goes on, or wipes everything.
    mutating func passTime() -> [Effect] {
        guard let kiosk, kiosk.isUsed else { return [] }
        guard let left = kiosk.secondsLeft else {
            self.kiosk?.secondsLeft = KioskState.countdown
            return []
        }
        guard left > 1 else { return wipe() }
        self.kiosk?.secondsLeft = left - 1
        return []
    }

    /// What stands over everything while the time runs out.
    var countdown: String? {
        kiosk?.secondsLeft.map { setting.words(.idleCountdown, ["count": .number($0)]) }
    }

    /// Takes note that somebody is there; true if that was all, since it stopped the countdown.
    mutating func noticePerson() -> Bool {
        guard kiosk != nil else { return false }
        kiosk?.isUsed = true
        defer { kiosk?.secondsLeft = nil }
        return kiosk?.secondsLeft != nil
    }

    /// Everything as for the next person: fields, results, search, scrolling, language.
    mutating func wipe() -> [Effect] {
        guard let kiosk else { return [] }
        let standIn = standIn
        self = State(
            library: setting.library, language: kiosk.language, size: setting.size, day: setting.day,
            drawable: setting.drawable, idleSeconds: kiosk.idleSeconds)
        self.standIn = standIn
        return [.redraw]
    }
}
