import AssistantCore
import InterfaceWords
import Law
import Terminal

// What goes to the screen that one is on.
extension State {
    var isTyping: Bool {
        switch place {
        case .start: false
        case .questions: questions.isTyping
        case .calculators: calculators.isTyping
        case .checks: checks.isTyping(in: setting)
        }
    }

    /// Whether what is typed is words, not figures: then the letters of the layout count.
    var takesWords: Bool { place == .questions && questions.isTyping }

    var hints: [KeyHint] {
        switch place {
        case .start:
            [
                KeyHint("↑↓", .keyMove), KeyHint("←→", .keyLanguage), KeyHint("Enter", .keyOpen),
                KeyHint("F1", .keyHelp), KeyHint("F3", .keySearch), KeyHint("F10", .keyQuit),
            ]
        case .questions: questions.hints(in: setting)
        case .calculators: calculators.hints(in: setting)
        case .checks: checks.hints(in: setting)
        }
    }

    func drawScreen(into frame: inout Frame, _ rect: Rect) {
        switch place {
        case .start: start.draw(into: &frame, setting: setting)
        case .questions: questions.draw(into: &frame, rect, setting: setting)
        case .calculators: calculators.draw(into: &frame, rect, setting: setting)
        case .checks: checks.draw(into: &frame, rect, setting: setting)
        }
    }

    /// Takes a key as text; false leaves it to the commands.
    mutating func type(_ key: Key) -> Bool {
        switch place {
        case .start: false
        case .questions: questions.type(key, in: setting)
        case .calculators: calculators.type(key, in: setting)
        case .checks: checks.type(key, in: setting)
        }
    }

    mutating func paste(_ text: String) {
        let isWhole =
            switch place {
            case .start: true
            case .questions: questions.paste(text, in: setting)
            case .calculators: calculators.paste(text, in: setting)
            case .checks: checks.paste(text, in: setting)
            }
        if !isWhole { notice = Phrase(ScreenWord.pasteCut, ["limit": .number(TextInput.limit)]) }
    }

    mutating func click(_ position: Position) {
        switch place {
        case .start: follow(start.click(position, in: setting))
        case .questions: questions.click(position, in: setting)
        case .calculators: calculators.click(position, in: setting)
        case .checks: follow(checks.click(position, in: setting))
        }
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position) {
        switch place {
        case .start: _ = start.obey(direction == .up ? .up : .down, key: nil, in: setting)
        case .questions: questions.wheel(direction, at: position, in: setting)
        case .calculators: calculators.wheel(direction, at: position, in: setting)
        case .checks: checks.wheel(direction, in: setting)
        }
    }

    mutating func settle() {
        questions.settle(in: setting)
        calculators.settle(in: setting)
        checks.settle(in: setting)
    }

    mutating func obeyOnScreen(_ command: Command) {
        switch place {
        case .start: break
        case .questions:
            if command == .back && questions.search == nil && questions.pane == .answer && !trail.isEmpty { return goBack() }
            if command == .back && questions.isSearchFromElsewhere && !trail.isEmpty {
                questions.obey(.back, in: setting)
                return goBack()
            }
            if command == .back && kiosk != nil && questions.isAtTop { return place = .start }
            questions.obey(command, in: setting)
        case .calculators:
            switch calculators.obey(command, in: setting) {
            case .done: break
            case .leave: goBack()
            case .answer(let number): show(answer: number)
            }
        case .checks: follow(checks.obey(command, in: setting))
        }
    }
}
