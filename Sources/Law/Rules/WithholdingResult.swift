/// How much may be taken of an income, and what stays.
package struct WithholdingResult: RuleResult {
    /// What sets the limit.
    enum Limit: String { case half, quarter, minimum, none }

    let income: Money
    /// What is withheld for alimony already.
    let already: Money
    let subsistenceMinimum: Money
    private(set) var most = Money.zero
    private(set) var rule = Limit.none

    init(income: Money, already: Money, subsistenceMinimum: Money) {
        self.income = income
        self.already = already
        self.subsistenceMinimum = subsistenceMinimum
    }

    var stays: Money { income - already - most }

    /// Allows so much of the income, never a tiyn more.
    mutating func limit(to share: Fraction, by rule: Limit) {
        most = Money(tiyn: Int(Int128(income.tiyn) * Int128(share.numerator) / Int128(share.denominator)))
        self.rule = rule
    }

    /// Leaves so much with the debtor, though less could then be taken, or nothing.
    mutating func keep(_ minimum: Money) {
        guard income - minimum < most else { return }
        most = max(.zero, income - minimum)
        rule = .minimum
    }

    /// What was taken for alimony counts among all that may be taken.
    mutating func takeOffAlready() { most = max(.zero, most - already) }

    package static let parts: [ResultPart<WithholdingResult>] = [
        .flag("may_be_taken") { $0.most > .zero },
        .money("most") { $0.most },
        .money("stays") { $0.stays },
        .name("rule") { $0.rule.rawValue },
        .money("subsistence_minimum") { $0.subsistenceMinimum },
    ]
}
