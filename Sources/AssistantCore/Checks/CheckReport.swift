import Law

/// An outcome as it is told: what holds of it for the answers given.
public struct CheckReport: Equatable, Sendable {
    /// Something to do next.
    public struct Step: Equatable, Sendable {
        public let text: String
        public let calculator: CalculatorName?
        /// What to fill in, by field.
        public let fields: [String: String]
    }

    /// The place in an outcome's texts for the last day of its period.
    public static let lastDay = "last-day"

    public let title: String
    public let paragraphs: [String]
    public let steps: [Step]
    public let faq: [Int]
    public let sources: [LegalSource]

    public init(
        _ outcome: CheckOutcome, _ answers: [String: CheckAnswer], content: Content, law: Parameters, today: CalendarDate
    ) {
        let lastDay = outcome.deadline.flatMap { deadline -> String? in
            guard case .date(let from)? = answers[deadline.from] else { return nil }
            return DeadlineRule.lastDay(ofPeriod: deadline.event, from: from, law: law, today: today)
                .map { content.words.text(of: .longDay($0)) }
        }
        let figures = FigureText(law: law, day: today, words: content.words)
        // A day beyond the calendar is not known; the place in the text must not show.
        func fill(_ text: String) -> String {
            let text = figures.fill(text)
            return outcome.deadline == nil
                ? text : text.replacing("{\(Self.lastDay)}", with: lastDay ?? content.words[.unknown])
        }
        func holds(_ condition: CheckCondition) -> Bool { condition.holds(answers, law, today) }

        title = fill(outcome.title)
        let text = (outcome.text ?? "").split(separator: "\n").map(String.init)
        paragraphs = (text + outcome.parts.filter { holds($0.condition) }.map { "– \($0.text)" }).map(fill)
        steps = outcome.steps.filter { holds($0.condition) }.map { step in
            Step(
                text: fill(step.text), calculator: step.calculator.flatMap(CalculatorName.init),
                fields: step.fields.compactMapValues { value in
                    value.hasPrefix("$") ? answers[String(value.dropFirst())]?.text : value
                })
        }
        faq = outcome.faq
        sources = outcome.rules.map { law[$0] }
    }
}
