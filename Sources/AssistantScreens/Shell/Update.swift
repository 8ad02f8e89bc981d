import AssistantCore
import Law
import Terminal

extension State {
    /// Takes an event in and says what must be done outside. Reads and writes nothing but the state.
    ///
    /// - Parameter day: the day on which it happens; it stands wherever none is typed.
    public mutating func update(_ event: Event, on day: CalendarDate) -> [Effect] {
        if day != setting.day { turn(to: day) }
        switch event {
        case .resize(let size):
            setting.size = size
            settle()
            return [.redraw]
        case .timeout:
            return passTime()
        case .key, .paste, .click, .wheel:
            if noticePerson() { return [] }
            let effects = setting.isTooSmall ? takeUnseen(event) : take(event)
            if place != .start { kiosk?.hasOpened = true }
            return effects
        }
    }

    /// A terminal left on sees midnight, and a clock that is put right: what was worked out is worked out anew.
    private mutating func turn(to day: CalendarDate) {
        setting.day = day
        calculators.reckonAnew(in: setting)
        settle()
    }

    /// Takes in what a person does.
    private mutating func take(_ event: Event) -> [Effect] {
        if kiosk?.asksToEnd == true {
            if case .key(let key) = event { return answerEndQuestion(key) }
            return []
        }
        switch event {
        case .resize, .timeout: break
        case .key(let key):
            notice = nil
            return press(key)
        case .paste(let text):
            notice = nil
            if helpTop == nil { paste(text) }
        case .click(let position):
            notice = nil
            if helpTop == nil { click(position) }
        case .wheel(let direction, let position):
            if helpTop != nil {
                scrollHelp(by: direction == .up ? -3 : 3)
            } else {
                wheel(direction, at: position)
            }
        }
        return []
    }

    /// In a window that is too small nobody sees what a key does: one may leave, and no more.
    private mutating func takeUnseen(_ event: Event) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        if kiosk?.asksToEnd == true { return answerEndQuestion(key) }
        let isTyping = helpTop == nil && isTyping
        switch isTyping ? keys.commandWhileTyping(for: key) : keys.command(for: key) {
        case .quit?: return obey(.quit)
        case .redraw?: return obey(.redraw)
        default: return []
        }
    }

    private mutating func press(_ key: Key) -> [Effect] {
        if helpTop == nil, type(placed(key)) { return [] }
        let isTyping = helpTop == nil && isTyping
        guard let command = isTyping ? keys.commandWhileTyping(for: key) : keys.command(for: key) else {
            if !isTyping { searchFrom(key) }
            return []
        }
        if place == .start && helpTop == nil { return obeyAtStart(command, key) }
        return obey(command)
    }

    private mutating func obeyAtStart(_ command: Command, _ key: Key) -> [Effect] {
        switch command {
        case .quit, .redraw, .nextLanguage, .help, .search, .questions, .calculators, .checks: return obey(command)
        default:
            follow(start.obey(command, key: key, in: setting))
            return []
        }
    }

    private mutating func obey(_ command: Command) -> [Effect] {
        switch command {
        case .quit: return kiosk == nil ? [.quit] : finish()
        case .redraw: return [.redraw]
        case .nextLanguage: speak(setting.language(after: 1))
        case .nextLayout: if takesWords { setting.layout = setting.layout?.next }
        case .help: helpTop = helpTop == nil ? 0 : nil
        case .search: goToSearch()
        case .questions: goToQuestions()
        case .calculators: goToCalculators()
        case .checks: goToChecks()
        case _ where helpTop != nil: obeyInHelp(command)
        default: obeyOnScreen(command)
        }
        return []
    }
}
