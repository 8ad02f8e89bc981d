/// A text to be said later in whatever language is chosen: a word key, and what stands in its places.
public struct Phrase: Equatable, Sendable {
    public indirect enum Value: Equatable, Sendable {
        case text(String)
        case number(Int)
        case phrase(Phrase)
        case localized(Localized)
        case list([Value])
        /// `1 234 567,89 ₸`
        case money(Money)
        /// `23.11.2026`
        case date(CalendarDate)
        /// The date in words, with its weekday.
        case longDay(CalendarDate)
        /// The month in words, with its year.
        case month(CalendarDate)
        /// `1/3`
        case share(Fraction)
        /// `15 %`
        case percent(Fraction)
        /// With two decimals at most, the rest cut off: a sum just under a limit must not look like the limit.
        case cutDecimal(Fraction)
    }

    private let file: String
    /// The key alone, as tables have it: `near-limit`.
    public let code: String
    public let values: [String: Value]

    public init<Key: WordKey>(_ key: Key, _ values: [String: Value] = [:]) {
        file = Key.file
        code = key.rawValue
        self.values = values
    }

    /// The name of the text among those of all files.
    public var path: String { "\(file)/\(code)" }
}

extension Phrase.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
}
