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
        case number(least: Int, most: Int, example: Int)
        /// A sum in tenge.
        case amount(example: Int)
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
