import Law

/// The way through a check that its answers give: the questions passed, and where it stands.
public struct CheckWalk: Equatable, Sendable {
    public enum Place: Equatable, Sendable {
        case question(CheckQuestion)
        case outcome(CheckOutcome)
    }

    /// The questions answered, in their order.
    public let passed: [(question: CheckQuestion, answer: CheckAnswer)]
    public let place: Place

    public static func == (a: CheckWalk, b: CheckWalk) -> Bool {
        a.place == b.place && a.passed.map(\.question) == b.passed.map(\.question)
            && a.passed.map(\.answer) == b.passed.map(\.answer)
    }

    public var answers: [String: CheckAnswer] {
        Dictionary(uniqueKeysWithValues: passed.map { ($0.question.key, $0.answer) })
    }

    /// - Parameters:
    ///   - answers: by question; those of questions off the way do no harm.
    ///   - end: a question at which to stop, its answer notwithstanding.
    /// - Precondition: the reader of the data has proved that every way ends.
    public init(
        _ check: Check, answers: [String: CheckAnswer], until end: String? = nil, law: Parameters, today: CalendarDate
    ) {
        var passed: [(question: CheckQuestion, answer: CheckAnswer)] = []
        var known: [String: CheckAnswer] = [:]
        var question = check.questions[0]
        while true {
            guard question.key != end, let answer = answers[question.key] else {
                place = .question(question)
                break
            }
            passed.append((question, answer))
            known[question.key] = answer
            let target = question.ways.first { $0.condition.holds(known, law, today) }!.target
            if let outcome = check[outcome: target] {
                place = .outcome(outcome)
                break
            }
            question = check[question: target]!
        }
        self.passed = passed
    }
}

extension Check {
    /// What is left of the answers when one has been changed: those on the way, and those that can still be on it.
    public func fitting(_ answers: [String: CheckAnswer], law: Parameters, today: CalendarDate) -> [String: CheckAnswer] {
        let walk = CheckWalk(self, answers: answers, law: law, today: today)
        guard case .question(let question) = walk.place else { return walk.answers }
        let ahead = questionsAhead(of: question)
        return walk.answers.merging(answers.filter { ahead.contains($0.key) }) { passed, _ in passed }
    }

    /// The questions that can be asked from a question on, itself among them.
    private func questionsAhead(of question: CheckQuestion) -> Set<String> {
        var found: Set = [question.key], waiting = [question]
        while let next = waiting.popLast() {
            for target in next.ways.compactMap({ self[question: $0.target] }) where found.insert(target.key).inserted {
                waiting.append(target)
            }
        }
        return found
    }
}
