import Law

/// An outcome as it is told: what holds of it for the answers given.
public struct CheckReport: Equatable, Sendable {
    /// Something to do next.
    public struct Step: Equatable, Sendable {
        public let text: String
        /// What helps with it.
        public let subject: Subject?
        /// What to fill in, by field, where that is a calculator.
        public let fields: [String: String]

        public var calculator: CalculatorName? {
            if case .calculator(let name)? = subject { name } else { nil }
        }
    }

    /// The place in an outcome's texts for the last day of its period.
    public static let lastDay = "last-day"

    public let title: String
    public let paragraphs: [String]
    public let steps: [Step]
    public let faq: [Int]
    public let explanations: [String]
    public let sources: [LegalSource]

    /// How sure the outcome is; nil where the data do not say.
    public let confidence: Confidence?

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
        paragraphs = (text + outcome.parts.filter { holds($0.condition) }.map(\.text)).map(fill)
        steps = outcome.steps.filter { holds($0.condition) }.map { step in
            let text = fill(step.text)
            switch step.help {
            case .calculator(let name, let fields)?:
                return Step(
                    text: text, subject: .calculator(name),
                    fields: fields.compactMapValues { FieldTemplate($0).filled(by: answers, on: today) })
            case .check(let name)?: return Step(text: text, subject: .check(name), fields: [:])
            case .explanation(let id)?: return Step(text: text, subject: .explanation(id), fields: [:])
            case nil: return Step(text: text, subject: nil, fields: [:])
            }
        }
        faq = outcome.faq
        explanations = outcome.explanations
        confidence = outcome.sources.first?.confidence
        sources = outcome.sources + outcome.rules.map { law[$0] }
    }
}
