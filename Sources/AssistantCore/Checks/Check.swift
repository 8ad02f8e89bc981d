import Law

/// A guided check in one language: a few plain questions, and what follows from the answers.
public struct Check: Codable, Equatable, Sendable {
    public let name: String
    public let title: String
    /// What it is for, in a sentence.
    public let about: String
    /// The official answers that it belongs to.
    public let faq: [Int]
    /// The first one starts.
    public let questions: [CheckQuestion]
    public let outcomes: [CheckOutcome]

    package init(
        name: String, title: String, about: String, faq: [Int], questions: [CheckQuestion], outcomes: [CheckOutcome]
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.faq = faq
        self.questions = questions
        self.outcomes = outcomes
    }

    public subscript(question key: String) -> CheckQuestion? { questions.first { $0.key == key } }
    public subscript(outcome key: String) -> CheckOutcome? { outcomes.first { $0.key == key } }
}

public struct CheckQuestion: Codable, Equatable, Sendable {
    public enum Kind: Codable, Equatable, Sendable {
        case yesNo
        case choice([Option])
        case number(least: Int, most: Int)
        case date
    }

    public struct Option: Codable, Equatable, Sendable {
        public let key: String
        public let text: String

        package init(key: String, text: String) {
            self.key = key
            self.text = text
        }
    }

    /// Where an answer leads: the first way whose condition holds.
    public struct Way: Codable, Equatable, Sendable {
        public let condition: CheckCondition
        /// The key of a question or an outcome.
        public let target: String

        package init(condition: CheckCondition, target: String) {
            self.condition = condition
            self.target = target
        }
    }

    /// The largest number that can be asked for.
    public static let largestNumber = 1_000_000_000

    public let key: String
    public let text: String
    public let hint: String?
    public let kind: Kind
    public let ways: [Way]

    package init(key: String, text: String, hint: String?, kind: Kind, ways: [Way]) {
        self.key = key
        self.text = text
        self.hint = hint
        self.kind = kind
        self.ways = ways
    }
}

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

    /// Something to do next; perhaps a calculator, some of its fields filled in.
    public struct Step: Codable, Equatable, Sendable {
        public let condition: CheckCondition
        public let text: String
        public let calculator: String?
        /// A value, or `$question` for the answer to that question.
        public let fields: [String: String]

        package init(condition: CheckCondition, text: String, calculator: String?, fields: [String: String]) {
            self.condition = condition
            self.text = text
            self.calculator = calculator
            self.fields = fields
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
    public let rules: [LegalRule]

    package init(
        key: String, title: String, text: String?, parts: [Part], steps: [Step], deadline: Deadline?, faq: [Int],
        rules: [LegalRule]
    ) {
        self.key = key
        self.title = title
        self.text = text
        self.parts = parts
        self.steps = steps
        self.deadline = deadline
        self.faq = faq
        self.rules = rules
    }
}

/// What a list of checks shows of one.
public struct CheckSummary: Codable, Equatable, Sendable {
    public let name: String
    public let title: String
    public let about: String
    public let faq: [Int]

    package init(name: String, title: String, about: String, faq: [Int]) {
        self.name = name
        self.title = title
        self.about = about
        self.faq = faq
    }
}
