/// What a figure of the law measures, and between which bounds it can lie.
///
/// The bounds are far from anything that a law would say, and near enough that no calculation overflows.
package enum FigureKind: String, CaseIterable, Codable, Sendable {
    /// Whole tenge.
    case tenge
    /// A number of MCI.
    case countOfMCI = "mci"
    /// A part of something: above 0, at most 1.
    case share
    /// Whole years.
    case years
    /// Whole months.
    case months
    /// A full hour of the day.
    case hour = "hours"

    /// Nil for a share.
    package var bounds: ClosedRange<Int>? {
        switch self {
        case .tenge, .countOfMCI: 1...1_000_000
        case .share: nil
        case .years: 1...120
        case .months: 1...1_200
        case .hour: 0...24
        }
    }

    /// Whether only whole numbers make sense; such figures can be compared with an answer.
    package var isWhole: Bool { self != .share && self != .countOfMCI }

    package func holds(_ value: Fraction) -> Bool {
        guard let bounds else { return value.numerator > 0 && value.numerator <= value.denominator }
        let numerator = Int128(value.numerator), denominator = Int128(value.denominator)
        return numerator >= Int128(bounds.lowerBound) * denominator && numerator <= Int128(bounds.upperBound) * denominator
    }
}

extension Figure {
    package var kind: FigureKind {
        switch self {
        case .mci, .subsistenceMinimum: .tenge
        case .feeCapMCI, .actionMCIOfIndividual, .actionMCIOfEntity, .securityMCIOfIndividual, .securityMCIOfEntity,
            .childContactMCI, .periodicMCI, .travelBanMCI, .licencesMCIOfIndividual, .licencesMCIOfEntity, .wagesMCI,
            .simplifiedMCI, .prisonerMCI:
            .countOfMCI
        case .shareForOneChild, .shareForTwoChildren, .shareForThreeChildren, .protectedShare, .socialShare,
            .childContactDebtorShare, .penaltyPerDay:
            .share
        case .arrearsYears: .years
        case .travelBanMonths, .registerMonths: .months
        case .firstHour, .lastHour: .hour
        }
    }
}

extension Period.Unit {
    /// How long a period can be.
    package var bounds: ClosedRange<Int> {
        switch self {
        case .workingDays: 1...25_000
        case .days: 1...36_500
        case .months: 1...1_200
        case .years: 1...100
        }
    }
}
