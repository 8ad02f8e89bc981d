/// The days off of the law: `Data/parameters/calendar.yaml`.
public struct CalendarRules: Codable, Equatable, Sendable {
    /// A day of the year that is a holiday from one year to another.
    public struct Holiday: Codable, Equatable, Sendable {
        public let month: Int
        public let day: Int
        public let firstYear: Int?
        public let lastYear: Int?
        public let name: Localized
        /// Whether it moves to a working day when it falls on a weekend.
        public let moves: Bool

        public init(month: Int, day: Int, firstYear: Int?, lastYear: Int?, name: Localized, moves: Bool) {
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
    public struct Feast: Codable, Equatable, Sendable {
        public let days: [CalendarDate]
        public let name: Localized

        public init(days: [CalendarDate], name: Localized) {
            self.days = days
            self.name = name
        }
    }

    /// A working day made a day off, and the weekend day worked instead.
    public struct Exchange: Codable, Equatable, Sendable {
        public let off: CalendarDate
        public let worked: CalendarDate

        public init(off: CalendarDate, worked: CalendarDate) {
            self.off = off
            self.worked = worked
        }
    }

    public let holidays: [Holiday]
    public let feast: Feast
    public let exchanges: [Exchange]
    /// The days between which exchanges and feasts are known.
    public let knownFrom: CalendarDate
    public let knownTo: CalendarDate
    /// Days that the sources do not agree about.
    public let doubtful: [CalendarDate]

    public init(
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
