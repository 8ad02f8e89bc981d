/// A figure of the law that a rule calculates with: the file of `Data/parameters/` and the key under which it stands.
///
/// What only texts and conditions of checks name needs no case here: ``Parameters/figure(named:)``.
public enum Figure: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// The monthly calculation index, tenge.
    case mci = "mci/values"
    /// The largest fee, MCI.
    case feeCapMCI = "fee/cap"
    /// The fee for a duty to do or not to do something, MCI.
    case actionMCIOfIndividual = "fee/action-individual"
    case actionMCIOfEntity = "fee/action-entity"
    /// The fee for securing a claim and for other documents that are not about money, MCI.
    case securityMCIOfIndividual = "fee/security-individual"
    case securityMCIOfEntity = "fee/security-entity"
    /// The fee for contact with a child, MCI a month, and the debtor's share of it.
    case childContactMCI = "fee/child-contact"
    case childContactDebtorShare = "fee/child-contact-debtor-share"
    /// The fee for current periodic payments, MCI a quarter.
    case periodicMCI = "fee/periodic"
    /// Of the monthly income.
    case shareForOneChild = "alimony/one-child"
    case shareForTwoChildren = "alimony/two-children"
    /// For three children and more.
    case shareForThreeChildren = "alimony/three-children"
    /// The part of the monthly income that must stay with the debtor.
    case protectedShare = "withholding/protected-share"
    /// The most that may be taken of payments for loss of work, for disability, and for loss of the ability to work.
    case socialShare = "withholding/social-share"
    /// The least to live on, tenge a month.
    case subsistenceMinimum = "minimums/subsistence"
    /// From what debt, MCI, or after how many months without a periodic payment a measure is allowed.
    case travelBanMCI = "measures/travel-ban"
    case travelBanMonths = "measures/travel-ban-months"
    case licencesMCIOfIndividual = "measures/licences-individual"
    case licencesMCIOfEntity = "measures/licences-entity"
    case wagesMCI = "measures/wages"
    case simplifiedMCI = "measures/simplified"
    case registerMonths = "measures/register-months"
    /// For how many years before the day of calculation arrears are counted.
    case arrearsYears = "arrears/limit-years"
    /// A share of the unpaid sum for each day.
    case penaltyPerDay = "arrears/penalty-per-day"
    /// What a prisoner who did not work owes for each month, MCI.
    case prisonerMCI = "arrears/prisoner"
    /// The hour of a working day from which enforcement actions are allowed.
    case firstHour = "hours/first-hour"
    /// From this hour on they are allowed no more.
    case lastHour = "hours/last-hour"
}

/// A rule of the law, or our reading of it, that has no figure: `Data/parameters/rules.yaml` says where it stands.
public enum LegalRule: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case feeLimitBelongsToNextBand = "fee-limit-belongs-to-next-band"
    case feeInProportion = "fee-in-proportion"
    case feeNotDue = "fee-not-due"
    case feeStaysDue = "fee-stays-due"
    case debtAndFeeFree = "debt-and-fee-free"
    case latePaymentFreesNot = "late-payment-frees-not"
    case unlawfulFeeReturned = "unlawful-fee-returned"
    case securityPayer = "security-payer"
    case budgetPaysFee = "budget-pays-fee"
    case fixedSum = "fixed-sum"
    case fixedSumInMCI = "fixed-sum-in-mci"
    case netIncome = "net-income"
    case arrearsBase = "arrears-base"
    case searchedDebtor = "searched-debtor"
    case partOfMonth = "part-of-month"
    case oldestFirst = "oldest-first"
    case recoveryFromProperty = "recovery-from-property"
    case dueDay = "due-day"
    case disability
    case counting
    case daysOff = "days-off"
    case workingHours = "working-hours"
    case urgent
    case halfStays = "half-stays"
    case subsistenceStays = "subsistence-stays"
    case protectedIncome = "protected-income"
    case socialPayments = "social-payments"
    case otherIncome = "other-income"
    case quarterAndMinimum = "quarter-and-minimum"
}
