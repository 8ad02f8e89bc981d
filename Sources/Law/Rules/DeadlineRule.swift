/// The last day of a period, the day of the event not counted.
package enum DeadlineRule: Rule {
    static let from = Field<CalendarDate>("from")
    static let event = Field<PeriodName>("event")
    /// A length that is typed, in each unit.
    private static let lengths = Period.Unit.allCases.map { unit in
        (unit: unit, field: Field<Int>(unit.rawValue, within: unit.bounds).without(event))
    }
    package static let fields = FieldList([from, event] + lengths.map(\.field))

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> DeadlineResult {
        let from = try input.require(from)
        let asked = try period(from: from, with: input, in: &context), count = asked.count, unit = asked.unit
        context.step(.eventDay, gives: .longDay(from), by: .counting)

        var walk = Walk(skipped: [])
        let first: CalendarDate, last: CalendarDate
        switch unit {
        case .workingDays:
            first = walk.workingDay(after: from, &context.calendar)
            last = (1..<count).reduce(first) { day, _ in walk.workingDay(after: day, &context.calendar) }
            context.step(.firstDay, gives: .longDay(first), by: .daysOff)
            context.step(
                .daysCounted, with: ["count": .number(count), "skipped": .number(walk.skipped.count)],
                gives: .longDay(last))
        case .days, .months, .years:
            first = from.adding(days: 1)
            let end = unit == .days ? from.adding(days: count) : from.adding(months: unit == .years ? 12 * count : count)
            context.step(.firstDay, gives: .longDay(first))
            context.step(.endOfPeriod, with: ["period": .phrase(unit.phrase(count))], gives: .longDay(end))
            if context.calendar.isOff(end) {
                last = walk.workingDay(after: end.adding(days: -1), &context.calendar)
                context.step(.movedEnd, gives: .longDay(last), by: .counting)
            } else {
                last = end
            }
        }
        guard last.year <= CalendarDate.years.upperBound else {
            throw FieldFault(asked.field, .periodTooLong, ["last": .number(CalendarDate.years.upperBound)])
        }
        context.step(.lastDay, gives: .longDay(last))
        let allowedFrom = asked.mustPass ? last.adding(days: 1) : nil
        if let allowedFrom { context.step(.allowedFrom, gives: .longDay(allowedFrom)) }
        context.note(.countingUncertain)
        let isUnknown = noteCalendar(from: first, to: last, in: &context)
        return DeadlineResult(
            lastDay: last, firstDay: first, skipped: walk.skipped, isCalendarUnknown: isUnknown,
            allowedFrom: allowedFrom)
    }

    /// The last day of a period of the law; nil where it is not known.
    package static func lastDay(
        ofPeriod name: String, from day: CalendarDate, law: Parameters, today: CalendarDate
    ) -> CalendarDate? {
        var input = CalculatorInput(fields)
        input[event] = PeriodName(name)
        input[from] = day
        var runner = CalculatorRunner(law: law, today: today)
        return try? runner.calculate(Self.self, input).lastDay
    }

    /// Goes from day to day and remembers the days off that it passes.
    private struct Walk {
        var skipped: [DeadlineResult.SkippedDay]

        mutating func workingDay(after day: CalendarDate, _ calendar: inout WorkCalendar) -> CalendarDate {
            var day = day.adding(days: 1)
            while let reason = calendar.reasonOff(day) {
                skipped.append(DeadlineResult.SkippedDay(day: day, reason: reason))
                day = day.adding(days: 1)
            }
            return day
        }
    }

    /// A period that is asked for, or a length that is typed.
    private struct Asked {
        let count: Int
        let unit: Period.Unit
        /// Where it was asked for.
        let field: any FieldDeclaration
        var mustPass = false
    }

    private static func period(
        from: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> Asked {
        let event = input[event]
        let given = lengths.compactMap { unit, field in input[field].map { Asked(count: $0, unit: unit, field: field) } }
        context.faq = []
        context.explanations = []
        guard let event else {
            guard let length = given.first else { throw FieldFault(Self.event, .periodNeeded) }
            guard given.count == 1 else { throw FieldFault(given[1].field, .onlyOnePeriod) }
            return length
        }
        if let length = given.first { throw FieldFault(length.field, .onlyOnePeriod) }
        guard let period = context.law.periods.first(where: { $0.name == event.name }) else {
            throw FieldFault(Self.event, .empty)
        }
        let length = try context.value(of: period.length, on: from, at: Self.from)
        context.faq = period.answers
        context.explanations = period.explanations
        let isAdvice = context.law.acts[length.source.act]?.kind == .reading
        context.step(
            isAdvice ? .periodAdvised : .periodOfEvent, gives: .phrase(period.unit.phrase(length.value.count)),
            source: length.source)
        if let note = length.value.note {
            context.note(note)
        } else if length.source.confidence != .confirmed {
            context.note(.periodFromOneSource)
        }
        return Asked(count: length.value.count, unit: period.unit, field: Self.event, mustPass: period.mustPass)
    }

    private static func noteCalendar(
        from: CalendarDate, to: CalendarDate, in context: inout CalculationContext
    ) -> Bool {
        let known = context.law.calendar
        let doubtful = known.doubtful.filter { from <= $0 && $0 <= to }
        if !doubtful.isEmpty {
            context.note(.calendarOneSource, with: ["days": .list(doubtful.map(Phrase.Value.date))])
        }
        if from < known.knownFrom { context.note(.calendarIncomplete, with: ["date": .date(known.knownFrom)]) }
        guard to > known.knownTo else { return false }
        context.note(.calendarUnknown, with: ["date": .date(known.knownTo)])
        return true
    }
}

package struct DeadlineResult: RuleResult {
    /// A day that is not counted.
    struct SkippedDay: RuleResult {
        let day: CalendarDate
        let reason: WorkCalendar.Reason

        static let parts: [ResultPart<SkippedDay>] = [
            .date("date") { $0.day },
            .phrase("why") { $0.reason.phrase },
        ]
    }

    let lastDay: CalendarDate
    let firstDay: CalendarDate
    let skipped: [SkippedDay]
    /// Whether days off are not known as far as the last day.
    let isCalendarUnknown: Bool
    /// Where the period must have passed first: the day after it.
    let allowedFrom: CalendarDate?

    package static let parts: [ResultPart<DeadlineResult>] = [
        // Who waits is told the day from which it is allowed; two days would contradict each other.
        .lastDay("last_day", { $0.lastDay }, told: { $0.allowedFrom == nil }),
        .date("first_day") { $0.firstDay },
        .rows("skipped", heading: .skippedHeading, row: .skippedRow) { $0.skipped },
        .flag("calendar_unknown") { $0.isCalendarUnknown },
        .date("allowed_from") { $0.allowedFrom },
    ]
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
