import Law

/// What we say of a matter that no official answer treats, in one language: ours, unofficial.
public struct Explanation: Codable, Equatable, Sendable {
    /// The name of its file in `Data/explanations/`.
    public let id: String
    /// The topic's name in the data, the same in every language.
    public let topic: String
    public let title: String
    /// As a person would ask.
    public let question: String
    /// What holds, the most needed first.
    public let statements: [Statement]
    /// What to do next, and where.
    public let steps: [Statement]
    /// The official answers that it belongs to.
    public let answers: [Int]
    public let calculators: [CalculatorName]
    public let checks: [String]
    /// Other explanations.
    public let related: [String]
    /// The version of the main act that was read.
    public let version: KnownDay

    public init(
        id: String, topic: String, title: String, question: String, statements: [Statement], steps: [Statement],
        answers: [Int], calculators: [CalculatorName], checks: [String], related: [String], version: KnownDay
    ) {
        self.id = id
        self.topic = topic
        self.title = title
        self.question = question
        self.statements = statements
        self.steps = steps
        self.answers = answers
        self.calculators = calculators
        self.checks = checks
        self.related = related
        self.version = version
    }

    /// The same explanation with each of its texts changed: its figures filled in, or in other letters.
    public func mapTexts(_ change: (String) -> String) -> Explanation {
        Explanation(
            id: id, topic: topic, title: change(title), question: change(question),
            statements: statements.map { $0.mapText(change) }, steps: steps.map { $0.mapText(change) }, answers: answers,
            calculators: calculators, checks: checks, related: related, version: version)
    }
}
