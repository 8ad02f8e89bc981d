/// Whether enforcement actions may be done at a moment: Law art. 53, official answer 11.
package enum MayActRule: Rule {
    static let at = Field<Moment>("at")
    static let urgent = Field<Bool>("urgent")
    package static let fields: FieldList = [at, urgent]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> MayActResult {
        let moment = try input.require(at)
        let first = try context.figure(.firstHour, on: moment.date, at: at)
        let last = try context.figure(.lastHour, on: moment.date, at: at)
        let reason = context.calendar.reasonOff(moment.date)
        let isInHours = first.value.minutes <= moment.minute && moment.minute < last.value.minutes
        let result = MayActResult(
            isAllowedByTime: reason == nil && isInHours, isWorkingDay: reason == nil, isUrgent: input[urgent],
            firstMinute: first.value.minutes, lastMinute: last.value.minutes)

        let day = Phrase.Value.longDay(moment.date)
        if let reason {
            context.step(
                .dayIsOff, with: ["day": day], gives: .phrase(reason.phrase), by: .daysOff)
        } else {
            context.step(.dayIsWorked, gives: day, by: .daysOff)
        }
        context.step(
            .hoursAllowed,
            with: ["first": .text(Moment.clock(result.firstMinute)), "last": .text(Moment.clock(result.lastMinute))],
            gives: .text(moment.clock), source: last.source)
        if !result.isAllowed || result.isUrgent {
            context.step(
                .urgency, gives: .phrase(Phrase(result.isUrgent ? ResultWord.yes : .no)), by: .urgent)
        }
        if result.isUrgent { context.note(.urgentOnly) }
        if !result.isAllowed { context.note(.notAllowed) }
        let known = context.law.calendar
        if known.doubtful.contains(moment.date) { context.note(.calendarOneSource, with: ["days": .date(moment.date)]) }
        if moment.date > known.knownTo { context.note(.calendarUnknown, with: ["date": .date(known.knownTo)]) }
        if moment.date < known.knownFrom { context.note(.calendarIncomplete, with: ["date": .date(known.knownFrom)]) }
        return result
    }
}

package struct MayActResult: RuleResult {
    let isAllowedByTime: Bool
    let isWorkingDay: Bool
    let isUrgent: Bool
    /// Minutes since midnight.
    let firstMinute: Int
    let lastMinute: Int

    var isAllowed: Bool { isUrgent || isAllowedByTime }

    package static let parts: [ResultPart<MayActResult>] = [
        .value("allowed") { .told(.flag($0.isAllowed), as: Phrase($0.isAllowed ? ResultWord.allowed : .notAllowed)) },
        .flag("working_day") { $0.isWorkingDay },
        .name("hours") { "\(Moment.clock($0.firstMinute))-\(Moment.clock($0.lastMinute))" },
        .flag("urgent") { $0.isUrgent },
    ]
}

extension Fraction {
    /// An hour of the day in minutes since midnight.
    fileprivate var minutes: Int { numerator * 60 / denominator }
}
