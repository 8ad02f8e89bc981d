/// Which days are worked and which are not.
struct WorkCalendar: Sendable {
    /// Why a day is off.
    enum Reason: Equatable, Sendable {
        case weekend
        case holiday(Localized)
        /// A holiday that fell on a weekend.
        case moved(Localized, from: CalendarDate)
        case exchanged(for: CalendarDate)
    }

    private let rules: CalendarRules
    private var years: [Int: [CalendarDate: Reason]] = [:]
    private let worked: Set<CalendarDate>

    init(_ rules: CalendarRules) {
        self.rules = rules
        worked = Set(rules.exchanges.map(\.worked))
    }

    /// Nil for a working day.
    mutating func reasonOff(_ day: CalendarDate) -> Reason? {
        if let reason = special(in: day.year)[day] { return reason }
        return day.isWeekend && !worked.contains(day) ? .weekend : nil
    }

    mutating func isOff(_ day: CalendarDate) -> Bool { reasonOff(day) != nil }

    private mutating func special(in year: Int) -> [CalendarDate: Reason] {
        if let days = years[year] { return days }
        let days = daysOff(in: year)
        years[year] = days
        return days
    }

    private func daysOff(in year: Int) -> [CalendarDate: Reason] {
        var days: [CalendarDate: Reason] = [:]
        for day in rules.feast.days where day.year == year { days[day] = .holiday(rules.feast.name) }
        let dated = rules.holidays.compactMap { holiday in holiday.day(in: year).map { (holiday, $0) } }
        for (holiday, day) in dated { days[day] = .holiday(holiday.name) }
        // In the order of the year: a moved holiday pushes the next one further.
        for (holiday, day) in dated.sorted(by: { $0.1 < $1.1 }) where holiday.moves && day.isWeekend {
            var next = day
            while next.isWeekend || days[next] != nil { next = next.adding(days: 1) }
            days[next] = .moved(holiday.name, from: day)
        }
        for exchange in rules.exchanges {
            if exchange.off.year == year { days[exchange.off] = .exchanged(for: exchange.worked) }
            days[exchange.worked] = nil
        }
        return days
    }
}
