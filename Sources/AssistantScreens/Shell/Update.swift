import AssistantCore
import InterfaceWords
import Law
import Terminal

extension State {
    /// Takes an event in and says what must be done outside. Reads and writes nothing but the state.
    ///
    /// - Parameter day: the day on which it happens; it stands wherever none is typed.
    public mutating func update(_ event: Event, on day: CalendarDate) -> [Effect] {
        if day != setting.day { change(to: day) }
        switch event {
        case .resize(let size):
            setting.size = size
            adjustScrolling()
            return [.redraw]
        case .timeout:
            return kiosk?.passTime() == true ? wipe() : []
        case .key, .paste, .click, .wheel:
            if kiosk?.noticePerson() == true { return [] }
            let effects = setting.isTooSmall ? handleUnseen(event) : handle(event)
            if place != home { kiosk?.hasOpened = true }
            return effects
        }
    }

    /// A terminal left on sees midnight, and a clock that is put right: what was worked out is worked out anew.
    private mutating func change(to day: CalendarDate) {
        setting.day = day
        screens.forEach { $0.recalculate(in: setting) }
        adjustScrolling()
    }

    mutating func change(to language: Language) {
        setting.language = language
        if setting.layout != nil { setting.layout = KeyboardLayout(for: language) }
        adjustScrolling()
    }

    /// For every screen, since what they are shown in has changed.
    private mutating func adjustScrolling() {
        screens.forEach { $0.adjustScrolling(in: setting) }
        front.adjustScrolling(in: setting)
    }

    private mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .resize, .timeout:
            return []
        case .key(let key):
            notice = nil
            return command(for: key).map { handle($0) } ?? []
        case .paste(let text):
            let isWhole = front.paste(text, in: setting)
            notice = isWhole ? nil : Phrase(ScreenWord.pasteCut, ["limit": .number(TextInput.limit)])
            return apply(.done)
        case .click(let position):
            return click(position)
        case .wheel(let direction, let position):
            return apply(front.wheel(direction, at: position, in: setting))
        }
    }

    /// In a window that is too small nobody sees what a key does: one may leave, and no more.
    private mutating func handleUnseen(_ event: Event) -> [Effect] {
        guard case .key(let key) = event, let command = command(for: key) else { return [] }
        switch command {
        case .quit, .redraw, .confirm, .cancel: return handle(command)
        default: return []
        }
    }

    private func command(for key: Key) -> Command? {
        setting.keys.command(for: key, in: front.keyUse(in: setting), layout: setting.layout)
    }

    mutating func handle(_ command: Command) -> [Effect] {
        let before = setting.language
        defer { if setting.language == before { setting.noticeLanguage() } }
        switch command {
        case .quit: return quit()
        case .redraw: return [.redraw]
        case .nextLanguage: change(to: setting.language(after: 1))
        case .nextLayout: if front.keyUse(in: setting) == .text(.words) { setting.layout = setting.layout?.next }
        case .help: showOrHideHelp()
        case .go(let link):
            covers = []
            let outcome = front.handle(command, in: setting)
            return apply(outcome == .unhandled ? .follow(link) : outcome)
        default: return apply(front.handle(command, in: setting))
        }
        return []
    }

    /// Does what an event has come to on the screen that had it.
    mutating func apply(_ outcome: Outcome) -> [Effect] {
        front.adjustScrolling(in: setting)
        switch outcome {
        case .done, .unhandled: break
        case .leave: leave()
        case .follow(let link): follow(link)
        case .changeLanguage(let language): change(to: language)
        case .quit: return quit()
        case .quitAtOnce: return quitAtOnce()
        }
        return []
    }
}
