import Law

/// A day as exactly as it is known.
public enum KnownDay: Codable, Equatable, Sendable {
    case day(CalendarDate)
    /// The first day of the month.
    case month(CalendarDate)

    /// `02.03.2026`, or `03.2026` where the day is not known.
    public var value: Phrase.Value {
        switch self {
        case .day(let date): .date(date)
        case .month(let date): .text(String(date.dotted.dropFirst(3)))
        }
    }
}

/// Something that the law says, or that we advise, in one language.
public struct Statement: Codable, Equatable, Sendable {
    /// May name figures of the law: ``FigureText``.
    public let text: String
    /// Since when it has been so; nil where it has long been so, or nobody knows.
    public let since: KnownDay?
    /// One at least; all are as sure as the statement.
    public let sources: [LegalSource]

    public init(text: String, since: KnownDay?, sources: [LegalSource]) {
        self.text = text
        self.since = since
        self.sources = sources
    }

    public func mapText(_ change: (String) -> String) -> Statement {
        Statement(text: change(text), since: since, sources: sources)
    }
}
