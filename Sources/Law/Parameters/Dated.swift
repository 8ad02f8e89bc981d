/// A value of the law and the days on which it holds.
public struct DatedValue<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
    public let value: Value
    public let from: CalendarDate
    /// The last day; nil while no end is known.
    public let to: CalendarDate?
    public let source: LegalSource

    public init(value: Value, from: CalendarDate, to: CalendarDate?, source: LegalSource) {
        self.value = value
        self.from = from
        self.to = to
        self.source = source
    }
}

/// The values that something has had, oldest first, without gaps between them.
public struct Dated<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
    public let values: [DatedValue<Value>]

    public init(values: [DatedValue<Value>]) { self.values = values }

    /// What holds on a day, and whether that day lies behind the last one known; then it is the last value.
    /// Nil for a day before the first.
    public func on(_ day: CalendarDate) -> (value: DatedValue<Value>, isLastKnown: Bool)? {
        guard let found = values.last(where: { $0.from <= day }) else { return nil }
        return (found, found.to.map { $0 < day } ?? false)
    }

    public var first: CalendarDate? { values.first?.from }
}
