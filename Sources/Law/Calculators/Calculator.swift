/// A calculator in one language: its fields and results, from which form, command and batch are made.
public struct Calculator: Codable, Equatable, Sendable {
    public let name: CalculatorName
    public let title: String
    /// What it is for, in a sentence.
    public let about: String
    /// The official answers that it belongs to.
    public let faq: [Int]
    /// Our explanations that it belongs to, by their ids.
    public let explanations: [String]
    public let fields: [FieldDescription]
    /// Choices between fields of which one at most is given.
    public let exclusive: [ExclusiveFields]
    /// The figures that a person came for, in the order of their weight.
    public let figures: [ShownFigure]

    package init(
        name: CalculatorName, title: String, about: String, faq: [Int], explanations: [String],
        fields: [FieldDescription], exclusive: [ExclusiveFields], figures: [ShownFigure]
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.faq = faq
        self.explanations = explanations
        self.fields = fields
        self.exclusive = exclusive
        self.figures = figures
    }

    public func index(ofField name: String) -> Int? { fields.firstIndex { $0.name == name } }

    /// The choice that counts where none is made; nil where the rule can do without one.
    public func defaultChoice(_ index: Int) -> FieldKind.Named? {
        let name = name.rule.fields[fields[index].name]?.defaultChoice
        return fields[index].kind.choices.first { $0.name == name }
    }

    /// The names of the results that a table can hold, in their order.
    public var columns: [String] { name.rule.columns }
}

/// A result as it is named to a person.
public struct ShownFigure: Codable, Equatable, Sendable {
    /// The result's key: `total_due`.
    public let key: String
    public let label: String

    package init(key: String, label: String) {
        self.key = key
        self.label = label
    }
}
