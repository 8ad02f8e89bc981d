import AssistantCore
import Terminal

// What goes to the screen that one is on, and the ways from one screen to another.
extension State {
    var isTyping: Bool {
        switch place {
        case .questions: questions.isTyping
        case .calculators: calculators.isTyping
        }
    }

    var hints: [KeyHint] {
        switch place {
        case .questions: questions.hints(in: setting)
        case .calculators: calculators.hints(in: setting)
        }
    }

    func drawScreen(into frame: inout Frame, _ rect: Rect) {
        switch place {
        case .questions: questions.draw(into: &frame, rect, setting: setting)
        case .calculators: calculators.draw(into: &frame, rect, setting: setting)
        }
    }

    /// Takes a key as text; false leaves it to the commands.
    mutating func type(_ key: Key) -> Bool {
        switch place {
        case .questions: questions.type(key, in: setting)
        case .calculators: calculators.type(key, in: setting)
        }
    }

    mutating func paste(_ text: String) {
        switch place {
        case .questions: questions.paste(text, in: setting)
        case .calculators: calculators.paste(text, in: setting)
        }
    }

    mutating func click(_ position: Position) {
        switch place {
        case .questions: questions.click(position, in: setting)
        case .calculators:
            if let number = calculators.click(position, in: setting) { show(answer: number) }
        }
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position) {
        switch place {
        case .questions: questions.wheel(direction, at: position, in: setting)
        case .calculators: calculators.wheel(direction, at: position, in: setting)
        }
    }

    mutating func settle() {
        questions.settle(in: setting)
        calculators.settle(in: setting)
    }

    mutating func obeyOnScreen(_ command: Command) {
        switch place {
        case .questions:
            let isAtLink = cameFrom == .calculators && questions.pane == .answer
            if command == .back && isAtLink { return goBackByLink() }
            questions.obey(command, in: setting)
        case .calculators:
            switch calculators.obey(command, in: setting) {
            case .done: break
            case .leave: goBackByLink()
            case .answer(let number): show(answer: number)
            }
        }
    }

    mutating func goToQuestions() {
        cameFrom = nil
        if place == .questions { questions.obey(.questions, in: setting) }
        place = .questions
    }

    /// From an answer to what it leads to; a single calculator opens at once.
    mutating func goToCalculators() {
        guard place == .questions else {
            calculators.closeForm()
            return settle()
        }
        let linked = questions.linkedCalculators(in: setting)
        cameFrom = .questions
        place = .calculators
        calculators.show(linked.map(\.name), in: setting)
    }

    private mutating func show(answer number: Int) {
        cameFrom = .calculators
        place = .questions
        questions.show(number, in: setting)
    }

    private mutating func goBackByLink() {
        place = cameFrom ?? .questions
        cameFrom = nil
        settle()
    }
}
