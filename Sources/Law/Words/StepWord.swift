/// The steps of a result: `Data/interface/steps.yaml`.
package enum StepWord: String, WordKey {
    case mci
    case sumInMCI = "sum-in-mci"
    case rate
    case rateOfLastBand = "rate-of-last-band"
    case product
    case cap
    case partRecovered = "part-recovered"
    case fixedFee = "fixed-fee"
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
    case otherFee = "other-fee"
    case debtLeft = "debt-left"
    case totalDueInAll = "total-due-in-all"
    case totalOfFee = "total-of-fee"
    case feeNotChargedVoluntary = "fee-not-charged-voluntary"
    case feeNotChargedCancelled = "fee-not-charged-cancelled"
    case securityFee = "security-fee"
    case childContactFee = "child-contact-fee"
    case debtorsPart = "debtors-part"
    case periodicFee = "periodic-fee"
    case nothingFromProtected = "nothing-from-protected"
    case onlyForAlimony = "only-for-alimony"
    case atMostOf = "at-most-of"
    case staysAtLeast = "stays-at-least"
    case minimumStays = "minimum-stays"
    case overMinimum = "over-minimum"
    case alreadyWithheld = "already-withheld"
    case mayStillBeTaken = "may-still-be-taken"
    case stays
    case staysAfterBoth = "stays-after-both"
    case prisonerMonth = "prisoner-month"
    case allowedFrom = "allowed-from"
    case periodAdvised = "period-advised"

    package static let file = "steps"
}
