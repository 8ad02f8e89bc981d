/// What may be typed into a field.
public enum FieldKind: Codable, Equatable, Sendable {
    /// Tenge.
    case amount
    /// A whole number.
    case count(ClosedRange<Int>)
    /// A number with decimals, such as of MCI.
    case decimal
    /// A part of a whole: `1/4`, `25 %`.
    case share
    case date
    /// A date and a time of day.
    case moment
    /// One of the names.
    case choice([Named])
    /// Yes, or left out.
    case flag
    /// Rows with cells in these columns, in the order of the rule.
    case table([Named])
    /// Rows of two cells, as many as are needed; in one text `FIRST=SECOND`, with `;` between rows.
    case pairs([Named])

    /// A choice or a column: its name in the data, and its title for a person.
    public struct Named: Codable, Equatable, Sendable {
        public let name: String
        public let title: String

        package init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// None where nothing is chosen.
    public var choices: [Named] {
        if case .choice(let choices) = self { choices } else { [] }
    }

    public var isTable: Bool {
        if case .table = self { true } else { false }
    }

    public var isPairs: Bool {
        if case .pairs = self { true } else { false }
    }
}

/// A field of a calculator as a person sees it: a line of its form, an option of its command, a column of a batch.
public struct FieldDescription: Codable, Equatable, Sendable {
    /// `average-wage`: the option without its dashes.
    public let name: String
    public let kind: FieldKind
    public let label: String
    /// What to type, or where to find it.
    public let hint: String

    package init(name: String, kind: FieldKind, label: String, hint: String) {
        self.name = name
        self.kind = kind
        self.label = label
        self.hint = hint
    }
}
