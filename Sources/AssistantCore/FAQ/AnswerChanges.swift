/// What the law says today of an official answer, in one language: ours, shown beside the official text.
public struct AnswerChanges: Codable, Equatable, Sendable {
    public enum Verdict: String, CaseIterable, Codable, Sendable {
        /// Still true.
        case holds
        /// True in part, or something has been added.
        case partly
        /// No longer true.
        case superseded
    }

    /// The number of the answer.
    public let number: Int
    public let verdict: Verdict
    public let changes: [Statement]

    public init(number: Int, verdict: Verdict, changes: [Statement]) {
        self.number = number
        self.verdict = verdict
        self.changes = changes
    }

    /// The same changes with each of their texts changed: its figures filled in, or in other letters.
    public func mapTexts(_ change: (String) -> String) -> AnswerChanges {
        AnswerChanges(number: number, verdict: verdict, changes: changes.map { $0.mapText(change) })
    }
}
