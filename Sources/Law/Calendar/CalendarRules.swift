/// The days off of the law: `Data/parameters/calendar.yaml`.
package struct CalendarRules: Codable, Equatable, Sendable {
    /// A day of the year that is a holiday from one year to another.
    package struct Holiday: Codable, Equatable, Sendable {
        package let month: Int
        package let day: Int
        package let firstYear: Int?
        package let lastYear: Int?
        package let name: Localized
        /// Whether it moves to a working day when it falls on a weekend.
        package let moves: Bool

        package init(month: Int, day: Int, firstYear: Int?, lastYear: Int?, name: Localized, moves: Bool) {
            self.month = month
            self.day = day
            self.firstYear = firstYear
            self.lastYear = lastYear
            self.name = name
            self.moves = moves
        }

        func day(in year: Int) -> CalendarDate? {
            guard year >= firstYear ?? year, year <= lastYear ?? year else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        }
    }

    /// A feast of the moon's calendar, known only day by day.
    package struct Feast: Codable, Equatable, Sendable {
        package let days: [CalendarDate]
        package let name: Localized

        package init(days: [CalendarDate], name: Localized) {
            self.days = days
            self.name = name
        }
    }

    /// A working day made a day off, and the weekend day worked instead.
    package struct Exchange: Codable, Equatable, Sendable {
        package let off: CalendarDate
        package let worked: CalendarDate

        package init(off: CalendarDate, worked: CalendarDate) {
            self.off = off
            self.worked = worked
        }
    }

    package let holidays: [Holiday]
    package let feast: Feast
    package let exchanges: [Exchange]
    /// The days between which exchanges and feasts are known.
    package let knownFrom: CalendarDate
    package let knownTo: CalendarDate
    /// Days that the sources do not agree about.
    package let doubtful: [CalendarDate]

    package init(
        holidays: [Holiday], feast: Feast, exchanges: [Exchange], knownFrom: CalendarDate, knownTo: CalendarDate,
        doubtful: [CalendarDate]
    ) {
        self.holidays = holidays
        self.feast = feast
        self.exchanges = exchanges
        self.knownFrom = knownFrom
        self.knownTo = knownTo
        self.doubtful = doubtful
    }
}
