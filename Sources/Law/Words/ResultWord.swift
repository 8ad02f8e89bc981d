/// The words around a result: `Data/interface/results.yaml`.
public enum ResultWord: String, WordKey {
    case steps, sources, notes, answers
    case ourExplanations = "our-explanations"
    case checkSteps = "check-steps"
    case surelyConfirmed = "surely-confirmed"
    case surelyOneSource = "surely-one-source"
    case surelyUncertain = "surely-uncertain"
    case example
    case yes, no, unknown, allowed
    case notAllowed = "not-allowed"
    case confirmed
    case singleSource = "single-source"
    case uncertain
    case article
    case answerNumber = "answer-number"
    case answerNumbers = "answer-numbers"
    case monthsHeading = "months-heading"
    case monthsRow = "months-row"
    case skippedHeading = "skipped-heading"
    case skippedRow = "skipped-row"
    case weekend, holiday
    case movedHoliday = "moved-holiday"
    case exchangedDay = "exchanged-day"
    case unitWorkingDays = "unit-working-days"
    case unitDays = "unit-days"
    case unitMonths = "unit-months"
    case unitYears = "unit-years"
    case quarter
    case lawAsOf = "law-as-of"
    case forOneMonth = "for-one-month"
    case forOneQuarter = "for-one-quarter"
    case partlyPaid = "partly-paid"
    case measuresHeading = "measures-heading"
    case measuresRow = "measures-row"
    case measureApplies = "measure-applies"
    case measureDoesNot = "measure-does-not"
    case measureDepends = "measure-depends"
    case mayApply = "may-apply"
    case measureTravelBan = "measure-travel-ban"
    case measureLicences = "measure-licences"
    case measureWages = "measure-wages"
    case measureSimplified = "measure-simplified"
    case measureRegister = "measure-register"
    case measureUnknown = "measure-unknown"
    case travelBanText = "travel-ban-text"
    case licencesText = "licences-text"
    case licencesForAlimony = "licences-for-alimony"
    case wagesText = "wages-text"
    case wagesForAlimony = "wages-for-alimony"
    case wagesOfEntity = "wages-of-entity"
    case simplifiedText = "simplified-text"
    case simplifiedNever = "simplified-never"
    case registerText = "register-text"
    case registerForAlimony = "register-for-alimony"
    case monthsRowWithPenalty = "months-row-with-penalty"
    case monthsRowOfMCI = "months-row-of-mci"
    case monthsRowOfMCIWithPenalty = "months-row-of-mci-with-penalty"
    case baseIncome = "base-income"
    case baseAverageWage = "base-average-wage"
    case baseBenefit = "base-benefit"
    case baseMCI = "base-mci"
    case baseMixed = "base-mixed"

    public static let file = "results"
}

/// How dates and numbers are written: `Data/interface/formats.yaml`.
package enum FormatWord: String, WordKey {
    case longDate = "long-date"
    case longDay = "long-day"
    case lastDay = "last-day"
    case through1 = "through-1", through2 = "through-2", through3 = "through-3", through4 = "through-4"
    case through5 = "through-5", through6 = "through-6", through7 = "through-7", through8 = "through-8"
    case through9 = "through-9", through10 = "through-10", through11 = "through-11", through12 = "through-12"
    case monthOfYear = "month-of-year"
    case month1 = "month-1", month2 = "month-2", month3 = "month-3", month4 = "month-4", month5 = "month-5"
    case month6 = "month-6", month7 = "month-7", month8 = "month-8", month9 = "month-9", month10 = "month-10"
    case month11 = "month-11", month12 = "month-12"
    case monthName1 = "month-name-1", monthName2 = "month-name-2", monthName3 = "month-name-3"
    case monthName4 = "month-name-4", monthName5 = "month-name-5", monthName6 = "month-name-6"
    case monthName7 = "month-name-7", monthName8 = "month-name-8", monthName9 = "month-name-9"
    case monthName10 = "month-name-10", monthName11 = "month-name-11", monthName12 = "month-name-12"
    case weekday1 = "weekday-1", weekday2 = "weekday-2", weekday3 = "weekday-3", weekday4 = "weekday-4"
    case weekday5 = "weekday-5", weekday6 = "weekday-6", weekday7 = "weekday-7"
    case decimalSign = "decimal-sign"
    case percent
    case plainCurrency = "plain-currency"
    /// A thousand in digits, for the sign between them.
    case thousand
    case sumInMCI = "sum-in-mci"

    package static let file = "formats"

    static func through(_ month: Int) -> FormatWord { FormatWord(rawValue: "through-\(month)")! }
    static func month(_ number: Int) -> FormatWord { FormatWord(rawValue: "month-\(number)")! }
    static func monthName(_ number: Int) -> FormatWord { FormatWord(rawValue: "month-name-\(number)")! }
    static func weekday(_ number: Int) -> FormatWord { FormatWord(rawValue: "weekday-\(number)")! }
}
