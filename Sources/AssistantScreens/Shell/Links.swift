import AssistantCore
import Terminal

// The ways from one screen to another, and back.
extension State {
    mutating func goToQuestions() {
        helpTop = nil
        trail = []
        if place == .questions { questions.obey(.questions, in: setting) }
        place = .questions
    }

    /// To the search, from wherever one is; Esc leads back there.
    ///
    /// - Parameter isNew: puts aside what was searched for before.
    mutating func goToSearch(isNew: Bool = false) {
        helpTop = nil
        let comesFromElsewhere = place != .questions
        if comesFromElsewhere { leave(for: .questions) }
        questions.startSearch(isNew: isNew || comesFromElsewhere, comesFromElsewhere: comesFromElsewhere, in: setting)
    }

    /// From an answer to what it leads to; a single calculator opens at once.
    mutating func goToCalculators() {
        helpTop = nil
        guard place != .calculators else { return calculators.closeForm() }
        let linked = place == .questions ? questions.linkedCalculators(in: setting).map(\.name) : []
        leave(for: .calculators)
        calculators.show(linked, in: setting)
    }

    mutating func goToChecks() {
        helpTop = nil
        guard place != .checks else { return checks.close() }
        let linked = place == .questions ? questions.linkedChecks(in: setting).map(\.name) : []
        leave(for: .checks)
        checks.show(linked, in: setting)
    }

    mutating func show(answer number: Int) {
        leave(for: .questions)
        questions.show(number, in: setting)
    }

    mutating func follow(_ outcome: StartScreen.Outcome) {
        switch outcome {
        case .done: break
        case .speak(let language): speak(language)
        case .go(.questions): place = .questions
        case .go(.calculators): goToCalculators()
        case .go(.checks): goToChecks()
        case .go(.start): break
        }
    }

    mutating func follow(_ outcome: ChecksState.Outcome) {
        switch outcome {
        case .done: break
        case .leave: goBack()
        case .answer(let number): show(answer: number)
        case .calculator(let name, let fields):
            leave(for: .calculators)
            calculators.show([name], in: setting)
            calculators.fill(fields, in: setting)
        }
    }

    mutating func goBack() {
        place = trail.popLast() ?? (kiosk == nil ? .questions : .start)
        settle()
    }

    /// However long somebody follows links, the way back stays short.
    private static let longestTrail = 20

    private mutating func leave(for next: Place) {
        trail.append(place)
        if trail.count > Self.longestTrail { trail.removeFirst() }
        place = next
    }
}
