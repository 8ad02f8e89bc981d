/// A value of the law and the days on which it holds.
package struct DatedValue<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
    package let value: Value
    package let from: CalendarDate
    /// The last day; nil while no end is known.
    package let to: CalendarDate?
    package let source: LegalSource

    package init(value: Value, from: CalendarDate, to: CalendarDate?, source: LegalSource) {
        self.value = value
        self.from = from
        self.to = to
        self.source = source
    }
}

/// The values that something has had, oldest first, without gaps between them.
package struct Dated<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
    package let values: [DatedValue<Value>]

    package init(values: [DatedValue<Value>]) { self.values = values }

    /// What holds on a day, and whether that day lies behind the last one known; then it is the last value.
    /// Nil for a day before the first.
    package func on(_ day: CalendarDate) -> (value: DatedValue<Value>, isLastKnown: Bool)? {
        var index = values.count - 1
        while index >= 0, values[index].from > day { index -= 1 }
        guard index >= 0 else { return nil }
        return (values[index], values[index].to.map { $0 < day } ?? false)
    }

    package var first: CalendarDate? { values.first?.from }
}
