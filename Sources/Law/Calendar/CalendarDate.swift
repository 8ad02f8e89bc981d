/// A day of the Gregorian calendar, with no clock and no zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// The years that the program answers for.
    public static let years = 2010...2100

    /// Days since 1 January 1970.
    package let dayNumber: Int

    init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// Nil where there is no such day, or it lies outside ``years``.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        dayNumber = Self.dayNumber(year, month, day)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.dayNumber < b.dayNumber }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }
    /// 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        // The remainder of a day before 1970 is negative.
        let sinceMonday = (dayNumber + 3) % 7
        return (sinceMonday + 7) % 7 + 1
    }
    public var isWeekend: Bool { weekday > 5 }

    public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

    /// The same day of a later or earlier month; where that month lacks it, its last day.
    public func adding(months: Int) -> CalendarDate {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        let newYear = count / 12, newMonth = count % 12 + 1
        return CalendarDate(
            dayNumber: Self.dayNumber(newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear))))
    }

    public func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

    public var daysInMonth: Int { Self.days(inMonth: month, of: year) }
    public var firstOfMonth: CalendarDate { adding(days: 1 - day) }
    public var lastOfMonth: CalendarDate { adding(days: daysInMonth - day) }

    /// The first days of the months from this day's to that of another; none where the days are in the wrong order.
    func months(through last: CalendarDate) -> [CalendarDate] {
        guard self <= last else { return [] }
        var months: [CalendarDate] = []
        var month = firstOfMonth
        while month <= last {
            months.append(month)
            month = month.adding(months: 1)
        }
        return months
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // «days_from_civil» and «civil_from_days» of Howard Hinnant (howardhinnant.github.io/date_algorithms.html): years
    // are counted from March, so that the leap day is a year's last, in cycles of 400 years.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let yearOfCycle = shifted % 400
        return shifted / 400 * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let cycle = shifted / 146_097, dayOfCycle = shifted % 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }
}
