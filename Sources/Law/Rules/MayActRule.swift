/// Whether enforcement actions may be done at a moment: official answer 11.
enum MayActRule: Rule {
    static let fields: [String: FieldKind.Name] = ["at": .moment, "urgent": .flag]
    static let columns = ["allowed", "working_day", "hours", "urgent"]

    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem] {
        let moment = try input.require(input.moment("at"), "at")
        let first = try reckoning.figure(.firstHour, on: moment.date, "at")
        let last = try reckoning.figure(.lastHour, on: moment.date, "at")
        let evening = try reckoning.figure(.eveningHour, on: moment.date, "at")
        let reason = reckoning.calendar.reasonOff(moment.date)
        let isInHours = first.value.minutes <= moment.minute && moment.minute < last.value.minutes
        let isUrgent = input.has("urgent")
        let allowed = isUrgent || (reason == nil && isInHours)

        let day = Phrase.Value.longDay(moment.date)
        if let reason {
            reckoning.step(.dayIsOff, ["day": day], .phrase(reason.phrase), reckoning.law[.daysOff])
        } else {
            reckoning.step(.dayIsWorked, [:], day, reckoning.law[.daysOff])
        }
        reckoning.step(
            .hoursAllowed, ["first": .text(Moment.clock(first.value.minutes)), "last": .text(Moment.clock(last.value.minutes))],
            .text(moment.clock), last.source)
        if !allowed || isUrgent {
            reckoning.step(.urgency, [:], .phrase(Phrase(isUrgent ? ResultWord.yes : .no)), reckoning.law[.urgent])
        }
        if allowed && !isUrgent && moment.minute < evening.value.minutes {
            reckoning.note(.daytimeUncertain)
            reckoning.cite(first.source)
        }
        if isUrgent { reckoning.note(.urgentOnly) }
        if !allowed { reckoning.note(.notAllowed) }
        let known = reckoning.law.calendar
        if known.doubtful.contains(moment.date) { reckoning.note(.calendarOneSource) }
        if moment.date > known.knownTo { reckoning.note(.calendarUnknown, ["date": .date(known.knownTo)]) }
        if moment.date < known.knownFrom { reckoning.note(.calendarIncomplete, ["date": .date(known.knownFrom)]) }
        return [
            ResultItem("allowed", .flag(allowed)),
            ResultItem("working_day", .flag(reason == nil)),
            ResultItem("hours", .name("\(Moment.clock(first.value.minutes))-\(Moment.clock(last.value.minutes))")),
            ResultItem("urgent", .flag(isUrgent)),
        ]
    }
}

extension Fraction {
    /// An hour of the day in minutes since midnight.
    fileprivate var minutes: Int { numerator * 60 / denominator }
}
