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
}
