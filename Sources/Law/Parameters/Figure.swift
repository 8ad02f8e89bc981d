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
    /// Of the monthly income.
    case shareForOneChild = "alimony/one-child"
    case shareForTwoChildren = "alimony/two-children"
    /// For three children and more.
    case shareForThreeChildren = "alimony/three-children"
    /// The part of the monthly income that must stay with the debtor.
    case protectedShare = "withholding/protected-share"
    /// For how many years before the day of calculation arrears are counted.
    case arrearsYears = "arrears/limit-years"
    /// A share of the unpaid sum for each day.
    case penaltyPerDay = "arrears/penalty-per-day"
    /// What a prisoner who did not work owes for each month, MCI.
    case prisonerMCI = "arrears/prisoner"
    /// The hour of a working day from which enforcement actions are allowed.
    case firstHour = "hours/first-hour"
    /// From this hour on the official answer itself allows them.
    case eveningHour = "hours/evening-hour"
    /// From this hour on they are allowed no more.
    case lastHour = "hours/last-hour"
}

/// A rule of the law, or our reading of it, that has no figure: `Data/parameters/rules.yaml` says where it stands.
public enum LegalRule: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case feeRange = "fee-range"
    case feeLimitBelongsToNextBand = "fee-limit-belongs-to-next-band"
    case feeInProportion = "fee-in-proportion"
    case feeNotDue = "fee-not-due"
    case feeStaysDue = "fee-stays-due"
    case childContactHalves = "child-contact-halves"
    case securityPayer = "security-payer"
    case alimonyFeeUnknown = "alimony-fee-unknown"
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
    case urgent
    case daytime
    case halfStays = "half-stays"
    case subsistenceStays = "subsistence-stays"
}
