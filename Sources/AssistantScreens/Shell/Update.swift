import AssistantCore
import Terminal

extension State {
    /// Takes an event in and says what must be done outside. Reads and writes nothing but the state.
    public mutating func update(_ event: Event) -> [Effect] {
        switch event {
        case .resize(let size):
            setting.size = size
            settle()
            return [.redraw]
        case .timeout:
            return []
        case .key(let key):
            notice = nil
            return press(key)
        case .paste(let text):
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

    private mutating func press(_ key: Key) -> [Effect] {
        if helpTop == nil, type(key) { return [] }
        let isTyping = helpTop == nil && isTyping
        guard let command = isTyping ? KeyBindings.commandWhileTyping(for: key) : KeyBindings.command(for: key)
        else { return [] }
        return obey(command)
    }

    private mutating func obey(_ command: Command) -> [Effect] {
        switch command {
        case .quit: return [.quit]
        case .redraw: return [.redraw]
        case .nextLanguage:
            setting.language = setting.language.next
            settle()
        case .help: helpTop = helpTop == nil ? 0 : nil
        case _ where helpTop != nil: obeyInHelp(command)
        case .questions: goToQuestions()
        case .calculators: goToCalculators()
        case .checks: notice = Phrase(ScreenWord.notYet)
        default: obeyOnScreen(command)
        }
        return []
    }
}
