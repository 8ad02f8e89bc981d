/// ``BadInput`` at a field of a calculator.
public struct FieldFault: Error, Equatable, Sendable {
    public let field: String
    public let reason: Phrase

    package init(_ field: String, _ bad: BadInput) {
        self.field = field
        reason = bad.reason
    }

    package init(_ field: any FieldDeclaration, _ word: InputWord, _ values: [String: Phrase.Value] = [:]) {
        self.init(field.name, BadInput(word, values))
    }

    /// Nothing is typed where something must be.
    public var isMissing: Bool { reason == Phrase(InputWord.empty) }

    /// No typing on will mend it: the keyboard is set to letters or to other digits.
    public var isHopeless: Bool {
        reason == Phrase(InputWord.kazakhNumberRow) || reason == Phrase(InputWord.foreignDigits)
    }
}

/// Every field that must be changed, in the order of the form; never empty.
public struct FieldFaults: Error, Equatable, Sendable {
    public let all: [FieldFault]

    package init(_ faults: [FieldFault]) { all = faults }
}
