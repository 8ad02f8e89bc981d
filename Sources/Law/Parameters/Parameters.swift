/// The figures and rules of the law as the data has them.
public struct Parameters: Codable, Sendable {
    public let acts: [String: Act]
    package let figures: [Figure: Dated<Fraction>]
    /// What only texts and checks name, by file and key: `bailiff/minimum-age`.
    package let namedFigures: [String: NamedFigure]
    package let rules: [LegalRule: LegalSource]
    package let feeBands: Dated<[FeeBand]>
    package let averageWage: Dated<AverageWage>
    package let periods: [Period]
    package let calendar: CalendarRules
    public let version: DataVersion

    package init(
        acts: [String: Act], figures: [Figure: Dated<Fraction>], namedFigures: [String: NamedFigure],
        rules: [LegalRule: LegalSource], feeBands: Dated<[FeeBand]>, averageWage: Dated<AverageWage>, periods: [Period],
        calendar: CalendarRules, version: DataVersion
    ) {
        self.acts = acts
        self.figures = figures
        self.namedFigures = namedFigures
        self.rules = rules
        self.feeBands = feeBands
        self.averageWage = averageWage
        self.periods = periods
        self.calendar = calendar
        self.version = version
    }

    /// A figure by its file and key; nil for one that there is not.
    package func figure(named name: String) -> NamedFigure? {
        Figure(rawValue: name).map { NamedFigure(kind: $0.kind, values: self[$0]) } ?? namedFigures[name]
    }

    /// Where a source can be read, in the language shown: its own address, else that of its act. Nil where none is known.
    public func address(of source: LegalSource, in language: Language) -> String? {
        source.url ?? acts[source.act]?.url?.text(in: language)
    }

    /// The names of the periods that it knows.
    package var periodNames: [String] { periods.map(\.name) }

    /// - Precondition: the reader of the data lets no set of figures through that lacks one.
    package subscript(figure: Figure) -> Dated<Fraction> { figures[figure]! }
    package subscript(rule: LegalRule) -> LegalSource { rules[rule]! }
}

/// How old the data are.
public struct DataVersion: Codable, Equatable, Sendable {
    /// The day whose law they tell.
    public let lawAsOf: CalendarDate
    /// The day on which they were last looked through.
    public let day: CalendarDate

    package init(lawAsOf: CalendarDate, day: CalendarDate) {
        self.lawAsOf = lawAsOf
        self.day = day
    }
}

/// A figure that data alone name, with what it measures.
package struct NamedFigure: Codable, Equatable, Sendable {
    package let kind: FigureKind
    package let values: Dated<Fraction>

    package init(kind: FigureKind, values: Dated<Fraction>) {
        self.kind = kind
        self.values = values
    }

    /// What it is on a day; before its first known day the first value: an age in years does not wait for its source.
    package func value(on day: CalendarDate) -> Fraction { values.on(day)?.value.value ?? values.values[0].value }
}

/// An act, or another place where figures come from.
public struct Act: Codable, Equatable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case act, site
        /// The 28 official answers, which the program itself shows.
        case answers
        /// Our own reading, where the law is not clear.
        case reading
    }

    public let kind: Kind
    public let title: Localized
    /// A word or two: «Law».
    public let short: Localized
    /// Where it can be read, in each language; nil where no address is known.
    public let url: Localized?

    package init(kind: Kind, title: Localized, short: Localized, url: Localized?) {
        self.kind = kind
        self.title = title
        self.short = short
        self.url = url
    }
}

/// A band of the tariff: from so many MCI on, up to the next band.
package struct FeeBand: Codable, Equatable, Sendable {
    package let fromMCI: Int
    /// Of the whole sum.
    package let rate: Fraction

    package init(fromMCI: Int, rate: Fraction) {
        self.fromMCI = fromMCI
        self.rate = rate
    }
}

/// The average monthly wage of a quarter.
package struct AverageWage: Codable, Equatable, Sendable {
    /// Tenge a month.
    package let wage: Money
    package let year: Int
    package let quarter: Int

    package init(wage: Money, year: Int, quarter: Int) {
        self.wage = wage
        self.year = year
        self.quarter = quarter
    }

    /// Whether its quarter had ended more than half a year before a day.
    func isOlderThanHalfYear(on day: CalendarDate) -> Bool {
        // Months since the year nought, that of the day and the last of the quarter.
        let now = day.year * 12 + day.month - 1, last = year * 12 + quarter * 3 - 1
        return now - last > 6
    }
}
