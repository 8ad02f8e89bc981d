/// A calculator in one language: its fields and results, from which form, command and batch are made.
public struct Calculator: Codable, Equatable, Sendable {
    public let name: CalculatorName
    public let title: String
    /// What it is for, in a sentence.
    public let about: String
    /// The official answers that it belongs to.
    public let faq: [Int]
    public let fields: [Field]
    /// The figures that a person came for, in the order of their weight.
    public let figures: [ShownFigure]

    public init(
        name: CalculatorName, title: String, about: String, faq: [Int], fields: [Field], figures: [ShownFigure]
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.faq = faq
        self.fields = fields
        self.figures = figures
    }

    public func index(ofField name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// A result as it is named to a person.
public struct ShownFigure: Codable, Equatable, Sendable {
    /// The result's key: `total_due`.
    public let key: String
    public let label: String

    public init(key: String, label: String) {
        self.key = key
        self.label = label
    }
}

/// The calculators that there are. Each has a description in `Data/calculators/` and a rule.
public enum CalculatorName: String, CaseIterable, Codable, Sendable {
    case fee, alimony, arrears, deadline
    case mayAct = "may-act"

    /// What it takes, what it gives, and how it is reckoned.
    public var rule: any Rule.Type {
        switch self {
        case .fee: FeeRule.self
        case .alimony: AlimonyRule.self
        case .arrears: ArrearsRule.self
        case .deadline: DeadlineRule.self
        case .mayAct: MayActRule.self
        }
    }
}

extension Calculator {
    /// Whether the rule takes the first choice where none is made.
    public func hasDefaultChoice(_ index: Int) -> Bool { name.rule.choices[fields[index].name] != nil }

    /// The names of the months, `2026-01`, of the period that `from` and `to` give; nil while they give none, or
    /// one of more than fifty years.
    public func months(from texts: [String]) -> [String]? {
        guard let from = index(ofField: "from"), let to = index(ofField: "to"),
            let first = try? CalendarDate(reading: texts[from]), let last = try? CalendarDate(reading: texts[to]),
            first <= last, last.year - first.year <= 50
        else { return nil }
        var names: [String] = []
        var month = first.firstOfMonth
        while month <= last {
            names.append(month.isoMonth)
            month = month.adding(months: 1)
        }
        return names
    }
}
