/// A named part of a result.
public struct ResultItem: Equatable, Sendable {
    /// As JSON and tables name it: `total_due`.
    public let key: String
    public let value: ResultValue

    public init(_ key: String, _ value: ResultValue) {
        self.key = key
        self.value = value
    }
}

public indirect enum ResultValue: Equatable, Sendable {
    /// Not asked for, or there is no such thing here.
    case none
    /// There is one, but it is not known here.
    case unknown
    case flag(Bool)
    case money(Money)
    /// An exact decimal: `0.15`.
    case decimal(Fraction)
    /// An exact share: `1/3`.
    case share(Fraction)
    case count(Int)
    case date(CalendarDate)
    /// The month of the day: `2026-01`.
    case month(CalendarDate)
    case name(String)
    case phrase(Phrase)
    case object([ResultItem])
    case rows([[ResultItem]])
}

/// A step of a calculation, its numbers filled in, and where its rule stands.
public struct ResultStep: Equatable, Sendable {
    public let text: Phrase
    public let value: Phrase.Value
    public let source: LegalSource?
}

/// What a calculator gives.
public struct CalculatorResult: Equatable, Sendable {
    public let items: [ResultItem]
    public let steps: [ResultStep]
    /// Each source once, in the order of the steps.
    public let sources: [LegalSource]
    public let notes: [Phrase]

    public subscript(key: String) -> ResultValue? { items.first { $0.key == key }?.value }
}
