/// The last day of a period, the day of the event not counted.
enum DeadlineRule: Rule {
    static let fields: [String: FieldKind.Name] = [
        "event": .choice, "from": .date, "working-days": .count, "days": .count, "months": .count, "years": .count,
    ]
    static let counts = Dictionary(uniqueKeysWithValues: Period.Unit.allCases.map { ($0.rawValue, $0.bounds) })
    static func takesPeriods(in field: String) -> Bool { field == "event" }
    static let columns = ["last_day", "first_day", "calendar_unknown"]

    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem] {
        let from = try input.require(input.date("from"), "from")
        let (count, unit, field) = try period(from: from, input, &reckoning)
        reckoning.step(.eventDay, [:], .longDay(from), reckoning.law[.counting])

        var walk = Walk(skipped: [])
        let first: CalendarDate, last: CalendarDate
        switch unit {
        case .workingDays:
            first = walk.workingDay(after: from, &reckoning.calendar)
            last = (1..<count).reduce(first) { day, _ in walk.workingDay(after: day, &reckoning.calendar) }
            reckoning.step(.firstDay, [:], .longDay(first), reckoning.law[.daysOff])
            reckoning.step(
                .daysCounted, ["count": .number(count), "skipped": .number(walk.skipped.count)], .longDay(last))
        case .days, .months, .years:
            first = from.adding(days: 1)
            let end = unit == .days ? from.adding(days: count) : from.adding(months: unit == .years ? 12 * count : count)
            reckoning.step(.firstDay, [:], .longDay(first))
            reckoning.step(.endOfPeriod, ["period": .phrase(unit.phrase(count))], .longDay(end))
            if reckoning.calendar.isOff(end) {
                last = walk.workingDay(after: end.adding(days: -1), &reckoning.calendar)
                reckoning.step(.movedEnd, [:], .longDay(last), reckoning.law[.counting])
            } else {
                last = end
            }
        }
        guard last.year <= CalendarDate.years.upperBound else {
            throw FieldFault(field, .periodTooLong, ["last": .number(CalendarDate.years.upperBound)])
        }
        reckoning.step(.lastDay, [:], .longDay(last))
        reckoning.note(.countingUncertain)
        let isUnknown = noteCalendar(from: first, to: last, &reckoning)
        return [
            ResultItem("last_day", .date(last)),
            ResultItem("first_day", .date(first)),
            ResultItem("skipped", .rows(walk.skipped.map { day, why in
                [ResultItem("date", .date(day)), ResultItem("why", .phrase(why.phrase))]
            })),
            ResultItem("calendar_unknown", .flag(isUnknown)),
        ]
    }

    /// Goes from day to day and remembers the days off that it passes.
    private struct Walk {
        var skipped: [(CalendarDate, WorkCalendar.Reason)]

        mutating func workingDay(after day: CalendarDate, _ calendar: inout WorkCalendar) -> CalendarDate {
            var day = day.adding(days: 1)
            while let reason = calendar.reasonOff(day) {
                skipped.append((day, reason))
                day = day.adding(days: 1)
            }
            return day
        }
    }

    private static func period(
        from: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> (count: Int, unit: Period.Unit, field: String) {
        let given = ["event"] + Period.Unit.allCases.map(\.rawValue)
        let present = given.filter(input.has)
        guard let field = present.first else { throw FieldFault("event", .periodNeeded) }
        guard present.count == 1 else { throw FieldFault(present[1], .onlyOnePeriod) }
        guard field == "event" else { return (input.count(field) ?? 1, Period.Unit(rawValue: field)!, field) }
        let name = input.choice("event") ?? ""
        let period = try input.require(reckoning.law.periods.first { $0.name == name }, "event")
        let length = try reckoning.value(of: period.length, on: from, "from")
        reckoning.step(.periodOfEvent, [:], .phrase(period.unit.phrase(length.value)), length.source)
        if length.source.confidence != .confirmed { reckoning.note(.periodFromOneSource) }
        return (length.value, period.unit, field)
    }

    private static func noteCalendar(
        from: CalendarDate, to: CalendarDate, _ reckoning: inout Reckoning
    ) -> Bool {
        let known = reckoning.law.calendar
        if known.doubtful.contains(where: { from <= $0 && $0 <= to }) { reckoning.note(.calendarOneSource) }
        if from < known.knownFrom { reckoning.note(.calendarIncomplete, ["date": .date(known.knownFrom)]) }
        guard to > known.knownTo else { return false }
        reckoning.note(.calendarUnknown, ["date": .date(known.knownTo)])
        return true
    }
}

extension Period.Unit {
    /// «15 working days»
    package func phrase(_ count: Int) -> Phrase {
        let word: ResultWord =
            switch self {
            case .workingDays: .unitWorkingDays
            case .days: .unitDays
            case .months: .unitMonths
            case .years: .unitYears
            }
        return Phrase(word, ["count": .number(count)])
    }
}

extension WorkCalendar.Reason {
    var phrase: Phrase {
        switch self {
        case .weekend: Phrase(ResultWord.weekend)
        case .holiday(let name): Phrase(ResultWord.holiday, ["name": .localized(name)])
        case .moved(let name, let day): Phrase(ResultWord.movedHoliday, ["name": .localized(name), "date": .date(day)])
        case .exchanged(let day): Phrase(ResultWord.exchangedDay, ["date": .date(day)])
        }
    }
}
