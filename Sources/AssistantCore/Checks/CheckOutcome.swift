import Law

/// An end of a check.
public struct CheckOutcome: Codable, Equatable, Sendable {
    /// A sentence that is said only when its condition holds.
    public struct Part: Codable, Equatable, Sendable {
        public let condition: CheckCondition
        public let text: String

        package init(condition: CheckCondition, text: String) {
            self.condition = condition
            self.text = text
        }
    }

    /// Something to do next, and perhaps what helps with it.
    public struct Step: Codable, Equatable, Sendable {
        public enum Help: Codable, Equatable, Sendable {
            /// Some of its fields filled in: a value for each, in which `$question` stands for the answer to that
            /// question and `$today` for the day.
            case calculator(CalculatorName, fields: [String: String])
            case check(String)
            case explanation(String)
        }

        public let condition: CheckCondition
        public let text: String
        public let help: Help?

        package init(condition: CheckCondition, text: String, help: Help?) {
            self.condition = condition
            self.text = text
            self.help = help
        }
    }

    /// A period whose last day the texts name as `{last-day}`.
    public struct Deadline: Codable, Equatable, Sendable {
        public let event: String
        /// The question whose answer is the day of the event.
        public let from: String

        package init(event: String, from: String) {
            self.event = event
            self.from = from
        }
    }

    public let key: String
    public let title: String
    public let text: String?
    public let parts: [Part]
    public let steps: [Step]
    public let deadline: Deadline?
    public let faq: [Int]
    public let explanations: [String]
    /// What it rests on; all are as sure as the outcome.
    public let sources: [LegalSource]
    public let rules: [LegalRule]

    package init(
        key: String, title: String, text: String?, parts: [Part], steps: [Step], deadline: Deadline?, faq: [Int],
        explanations: [String], sources: [LegalSource], rules: [LegalRule]
    ) {
        self.key = key
        self.title = title
        self.text = text
        self.parts = parts
        self.steps = steps
        self.deadline = deadline
        self.faq = faq
        self.explanations = explanations
        self.sources = sources
        self.rules = rules
    }
}
