/// The steps of a result: `Data/interface/steps.yaml`.
package enum StepWord: String, WordKey {
    case mci
    case sumInMCI = "sum-in-mci"
    case rate
    case rateOfLastBand = "rate-of-last-band"
    case product
    case cap
    case cappedFee = "capped-fee"
    case partRecovered = "part-recovered"
    case fixedFee = "fixed-fee"
    case feeNotCharged = "fee-not-charged"
    case totalDue = "total-due"
    case shareOfIncome = "share-of-income"
    case shareAmount = "share-amount"
    case fixedInMCI = "fixed-in-mci"
    case fixedSum = "fixed-sum"
    case fixedAlone = "fixed-alone"
    case monthly
    case perChild = "per-child"
    case halfOfIncome = "half-of-income"
    case countedFrom = "counted-from"
    case averageWage = "average-wage"
    case givenAverageWage = "given-average-wage"
    case monthsCounted = "months-counted"
    case dueAltogether = "due-altogether"
    case paidAltogether = "paid-altogether"
    case arrears
    case penalty
    case withPenalty = "with-penalty"
    case eventDay = "event-day"
    case periodOfEvent = "period-of-event"
    case firstDay = "first-day"
    case daysCounted = "days-counted"
    case endOfPeriod = "end-of-period"
    case movedEnd = "moved-end"
    case lastDay = "last-day"
    case dayIsWorked = "day-is-worked"
    case dayIsOff = "day-is-off"
    case hoursAllowed = "hours-allowed"
    case urgency
    case prisonerMonth = "prisoner-month"
    case allowedFrom = "allowed-from"
    case periodAdvised = "period-advised"

    package static let file = "steps"
}
