/// A step of a calculation, its numbers filled in, and where its rule stands.
public struct ResultStep: Equatable, Sendable {
    public let text: Phrase
    public let value: Phrase.Value
    public let source: LegalSource?
}

/// What a calculator gives.
public struct CalculatorResult: Sendable {
    package let outcome: any RuleResult
    public let steps: [ResultStep]
    /// Each source once, in the order of the steps.
    public let sources: [LegalSource]
    public let notes: [Phrase]
    /// Those of the notes that belong to a field, by its name.
    public let fieldNotes: [String: Phrase]
    let ownFAQ: [Int]?
    let ownExplanations: [String]?

    /// The official answers that it belongs to, by their numbers.
    public func faq(of calculator: Calculator) -> [Int] { ownFAQ ?? calculator.faq }

    /// Our explanations that it belongs to, by their ids.
    public func explanations(of calculator: Calculator) -> [String] { ownExplanations ?? calculator.explanations }

    public var items: [ResultItem] { outcome.items }

    /// What a table has in the calculator's columns.
    public var cells: [ResultValue] { outcome.cells }

    /// Hands over the same, one after another.
    public func forEachCell(_ body: (ResultValue) -> Void) { outcome.forEachCell(body) }

    /// A part as data have it, however a person is told it.
    public subscript(key: String) -> ResultValue? {
        guard let value = items.first(where: { $0.key == key })?.value else { return nil }
        return if case .told(let data, _) = value { data } else { value }
    }

    /// What a table has in one column.
    package func cell(_ column: String) -> String? {
        type(of: outcome).columns.firstIndex(of: column).flatMap { cells[$0].plain }
    }

    /// The figures that the person came for: `Fee`, `225 000,00 ₸`.
    public func figures(of calculator: Calculator, _ words: Words) -> [(label: String, value: String)] {
        let items = items
        return calculator.figures.compactMap { figure in
            guard let value = items.first(where: { $0.key == figure.key })?.value.spoken else { return nil }
            return (figure.label, words.text(of: value))
        }
    }
}
