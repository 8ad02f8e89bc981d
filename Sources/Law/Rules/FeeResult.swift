/// What has been found out of a fee so far.
package struct FeeResult: RuleResult {
    let kind: FeeRule.Kind
    /// Tenge.
    let mci: Fraction
    let expenses: Money
    /// What of the fee has been paid already.
    let feePaid: Money
    var isCharged = true
    /// For the whole document; nil where the amount is not known.
    var fee: Money?
    /// What of the fee the debtor bears, where that is not all of it.
    var debtorsPart: Money?
    /// What of the debt has been recovered.
    var recovered = Money.zero
    /// The part of the fee for what has been recovered; nil for a kind without a sum.
    var feeForRecovered: Money?
    /// The part of the debt not yet recovered; nil for a kind without a sum.
    var left: Money?
    /// On an exact limit, the fee by the other reading of the tariff.
    var otherFee: Money?
    var band: FeeBand?
    var nextBand: FeeBand?
    var isNearLimit = false

    init(kind: FeeRule.Kind, mci: Fraction, expenses: Money, feePaid: Money) {
        self.kind = kind
        self.mci = mci
        self.expenses = expenses
        self.feePaid = feePaid
    }

    /// What of the fee the debtor bears.
    var shareOfFee: Money? { debtorsPart ?? fee }

    /// What it takes to be free; never below zero.
    var total: Money? {
        shareOfFee.map { max(.zero, (left ?? .zero) + $0 + expenses - feePaid) }
    }

    package static let parts: [ResultPart<FeeResult>] = [
        .flag("charged") { $0.isCharged },
        .value("fee") { $0.toldFee },
        .value("fee_for_recovered") { result in
            guard let fee = result.feeForRecovered else { return .none }
            return result.recovered > .zero ? .money(fee) : .told(.money(fee), as: nil)
        },
        .money("debt_left") { $0.left },
        .value("total_due") { $0.told($0.total) },
        .name("per") { $0.kind.per },
        .decimal("rate") { $0.band?.rate },
        .object("band") { result in result.band.map { Limits(from: $0, to: result.nextBand) } },
        .decimal("mci") { $0.mci },
        .money("other_fee") { $0.otherFee },
        .flag("near_limit") { $0.isNearLimit },
    ]

    /// Where the debtor bears a part alone, the whole fee is not of his total: the steps say both.
    private var toldFee: ResultValue {
        guard let fee, isCharged, feePaid > .zero, feePaid <= fee, kind == .property else {
            return debtorsPart == nil ? told(fee) : .told(told(fee), as: nil)
        }
        return .told(.money(fee), as: Phrase(ResultWord.partlyPaid, ["amount": .money(fee), "paid": .money(feePaid)]))
    }

    /// The amount with what it is for, where it comes again and again.
    private func told(_ amount: Money?) -> ResultValue {
        guard let amount else { return .unknown }
        guard isCharged, let time = kind.time else { return .money(amount) }
        return .told(.money(amount), as: Phrase(time, ["amount": .money(amount)]))
    }

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

extension FeeRule.Kind {
    /// What the fee is counted per.
    fileprivate var per: String {
        switch self {
        case .property, .action, .security: "once"
        case .childContact: "month"
        case .periodic: "quarter"
        }
    }

    fileprivate var time: ResultWord? {
        switch self {
        case .property, .action, .security: nil
        case .childContact: .forOneMonth
        case .periodic: .forOneQuarter
        }
    }
}

extension FeeBand {
    /// Where it begins, in MCI.
    var start: Fraction { Fraction(fromMCI, 1) }
}
