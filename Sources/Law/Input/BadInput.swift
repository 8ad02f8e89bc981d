/// Something typed that cannot be used, and what to type instead.
public struct BadInput: Error, Equatable, Sendable {
    public let reason: Phrase

    public init(_ word: InputWord, _ values: [String: Phrase.Value] = [:]) { reason = Phrase(word, values) }
}

/// ``BadInput`` at a field of a calculator.
public struct FieldFault: Error, Equatable, Sendable {
    public let field: String
    public let reason: Phrase

    public init(_ field: String, _ bad: BadInput) {
        self.field = field
        reason = bad.reason
    }

    public init(_ field: String, _ word: InputWord, _ values: [String: Phrase.Value] = [:]) {
        self.init(field, BadInput(word, values))
    }

    /// Nothing is typed where something must be.
    public var isMissing: Bool { reason == Phrase(InputWord.empty) }

    /// No typing on will mend it: the keyboard is set to letters or to other digits.
    public var isHopeless: Bool {
        reason == Phrase(InputWord.kazakhNumberRow) || reason == Phrase(InputWord.foreignDigits)
    }
}
