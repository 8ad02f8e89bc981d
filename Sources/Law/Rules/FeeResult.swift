/// What has been found out of a fee so far.
package struct FeeResult: RuleResult {
    /// Tenge.
    let mci: Fraction
    let expenses: Money
    var isCharged = true
    /// Nil where the amount is not known.
    var fee: Money?
    /// The part of the debt not yet recovered.
    var left = Money.zero
    var band: FeeBand?
    var nextBand: FeeBand?
    var isNearLimit = false

    init(mci: Fraction, expenses: Money) {
        self.mci = mci
        self.expenses = expenses
    }

    var total: Money? { fee.map { left + $0 + expenses } }

    package static let parts: [ResultPart<FeeResult>] = [
        .flag("charged") { $0.isCharged },
        .money("fee", missing: .unknown) { $0.fee },
        .decimal("rate") { $0.band?.rate },
        .object("band") { result in result.band.map { Limits(from: $0, to: result.nextBand) } },
        .decimal("mci") { $0.mci },
        .money("total_due", missing: .unknown) { $0.total },
        .flag("near_limit") { $0.isNearLimit },
    ]

    /// Between which sums the rate holds, in MCI.
    private struct Limits: RuleResult {
        let from: FeeBand
        let to: FeeBand?

        static let parts: [ResultPart<Limits>] = [
            .decimal("from_mci") { $0.from.start },
            .decimal("to_mci") { $0.to?.start },
        ]
    }
}

extension FeeBand {
    /// Where it begins, in MCI.
    var start: Fraction { Fraction(fromMCI, 1) }
}
