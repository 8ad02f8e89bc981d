/// A single figure of the law: the file of `Data/parameters/` and the key under which it stands.
public enum Figure: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// The monthly calculation index, tenge.
    case mci = "mci/values"
    /// The largest fee, MCI.
    case feeCapMCI = "fee/cap-mci"
    /// The fee for a duty to do or not to do something, MCI.
    case actionMCIOfIndividual = "fee/action-mci-individual"
    case actionMCIOfEntity = "fee/action-mci-entity"
    /// Of the monthly income.
    case shareForOneChild = "alimony/one-child"
    case shareForTwoChildren = "alimony/two-children"
    /// For three children and more.
    case shareForThreeChildren = "alimony/three-children"
    /// The part of the monthly income that must stay with the debtor.
    case protectedShare = "alimony/protected-share"
    /// For how many years before the day of calculation arrears are counted.
    case arrearsYears = "arrears/limit-years"
    /// A share of the unpaid sum for each day.
    case penaltyPerDay = "arrears/penalty-per-day"
    /// The hour of a working day from which enforcement actions are allowed.
    case firstHour = "hours/first-hour"
    /// From this hour on the official answer itself allows them.
    case eveningHour = "hours/evening-hour"
    /// From this hour on they are allowed no more.
    case lastHour = "hours/last-hour"
    /// Years of age of a private bailiff, at least.
    case minimumAge = "bailiff/minimum-age"
    /// Years in office that make attestation and traineeship needless.
    case prosecutorYears = "bailiff/prosecutor-years"
    case enforcementBodyYears = "bailiff/enforcement-body-years"

    var file: Substring { rawValue.prefix { $0 != "/" } }
    var key: Substring { rawValue.drop { $0 != "/" }.dropFirst() }

    /// The files that hold figures, each with its keys.
    package static var files: [(file: String, figures: [(key: String, figure: Figure)])] {
        var files: [(file: String, figures: [(key: String, figure: Figure)])] = []
        for figure in allCases {
            let entry = (String(figure.key), figure)
            if files.last?.file == String(figure.file) {
                files[files.count - 1].figures.append(entry)
            } else {
                files.append((String(figure.file), [entry]))
            }
        }
        return files
    }
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
    case counting
    case daysOff = "days-off"
    case urgent
    case daytime
    case halfStays = "half-stays"
    case subsistenceStays = "subsistence-stays"
}
