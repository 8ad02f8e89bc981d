/// A named part of a result.
public struct ResultItem: Equatable, Sendable {
    /// As JSON and tables name it: `total_due`.
    public let key: String
    public let value: ResultValue
}

public enum ResultValue: Equatable, Sendable {
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
    case months([CalendarDate])
    case name(String)
    /// A name of data, and the word for it.
    case named(String, ResultWord)
    indirect case phrase(Phrase)
    case sources([LegalSource])
    case object([ResultItem])
    case rows(ResultRows)
    /// What data have one way and a person is told another; nil for what a person need not be told.
    indirect case told(ResultValue, as: Phrase?)

    /// As data has it: amounts with two decimals, exact shares and rates, ISO dates. Nil for nothing, and for what
    /// no single cell holds.
    public var plain: String? {
        switch self {
        case .flag(let flag): flag ? "true" : "false"
        case .money(let money): money.plain
        case .decimal(let number): number.decimalText
        case .share(let share): share.fractionText
        case .count(let count): String(count)
        case .date(let date): date.iso
        case .month(let date): date.isoMonth
        case .months(let months): months.map(\.isoMonth).joined(separator: " ")
        case .name(let name), .named(let name, _): name
        case .told(let value, _): value.plain
        case .none, .unknown, .phrase, .sources, .object, .rows: nil
        }
    }

    /// Puts what data have behind bytes; it never needs quotes.
    public func appendPlain(to bytes: inout [UInt8]) {
        switch self {
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .money(let money): money.appendPlain(to: &bytes)
        case .decimal(let number): number.appendDecimal(to: &bytes)
        case .name(let name): bytes += name.utf8
        case .told(let value, _): value.appendPlain(to: &bytes)
        case .none, .unknown: break
        default: if let plain { bytes += plain.utf8 }
        }
    }

    /// Whether it is an amount or a decimal, which some programs want written with a comma.
    public var isDecimal: Bool {
        switch self {
        case .money, .decimal: true
        case .told(let value, _): value.isDecimal
        default: false
        }
    }

    /// As a person is told it; nil for what there is nothing to say of.
    public var spoken: Phrase.Value? {
        switch self {
        case .unknown: .phrase(Phrase(ResultWord.unknown))
        case .flag(let flag): .phrase(Phrase(flag ? ResultWord.yes : .no))
        case .money(let money): .money(money)
        case .decimal(let number): .cutDecimal(number)
        case .share(let share): .share(share)
        case .count(let count): .number(count)
        case .date(let date): .longDay(date)
        case .month(let month): .month(month)
        case .months(let months): months.isEmpty ? nil : .list(months.map(Phrase.Value.month))
        case .name(let name): .text(name)
        case .named(_, let word): .phrase(Phrase(word))
        case .phrase(let phrase): .phrase(phrase)
        case .told(_, let phrase): phrase.map(Phrase.Value.phrase)
        case .none, .sources, .object, .rows: nil
        }
    }
}

/// A table within a result, and how a person is told of it.
public struct ResultRows: Equatable, Sendable {
    public let rows: [[ResultItem]]
    public let heading: ResultWord
    /// Says a row; its places are named as the row's parts.
    let row: ResultWord
    /// Whether the rows are what the person came for.
    public var isResult = false

    /// Each row as a person is told it, with the sources that it has of its own.
    public var phrases: [(phrase: Phrase, sources: [LegalSource])] {
        rows.map { items in
            var values: [String: Phrase.Value] = [:], sources: [LegalSource] = []
            for item in items {
                values[item.key] = item.value.spoken
                if case .sources(let own) = item.value { sources += own }
            }
            return (Phrase(row, values), sources)
        }
    }
}
