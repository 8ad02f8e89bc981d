/// What may be typed into a field.
public enum FieldKind: Codable, Equatable, Sendable {
    case amount
    /// A whole number.
    case count(ClosedRange<Int>)
    /// A number with decimals, such as of MCI.
    case decimal
    case date
    /// A date and a time of day.
    case moment
    /// One of the names.
    case choice([Choice])
    /// Yes, or left out.
    case flag
    /// A row for each month, with its income and what was paid.
    case months

    public struct Choice: Codable, Equatable, Sendable {
        public let name: String
        public let title: String

        public init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// The kind without its limits, as `Data/calculators/` names it.
    public enum Name: String, CaseIterable, Sendable {
        case amount, count, decimal, date, moment, choice, flag, months
    }

    public var name: Name {
        switch self {
        case .amount: .amount
        case .count: .count
        case .decimal: .decimal
        case .date: .date
        case .moment: .moment
        case .choice: .choice
        case .flag: .flag
        case .months: .months
        }
    }
}

/// A field of a calculator: a line of its form, an option of its command, a column of a batch.
public struct Field: Codable, Equatable, Sendable {
    /// `average-wage`: the option without its dashes.
    public let name: String
    public let kind: FieldKind
    public let label: String
    /// What to type, or where to find it.
    public let hint: String

    public init(name: String, kind: FieldKind, label: String, hint: String) {
        self.name = name
        self.kind = kind
        self.label = label
        self.hint = hint
    }
}
