/// What was due and what was paid, month by month.
struct ArrearsAccount {
    struct Month: RuleResult {
        /// Its first day.
        let month: CalendarDate
        let base: Money
        let due: Money
        /// What is set off against this month, whenever it was paid.
        var paid: Money

        var balance: Money { due - paid }

        static let parts: [ResultPart<Month>] = [
            .month("month") { $0.month },
            .money("base") { $0.base },
            .money("due") { $0.due },
            .money("paid") { $0.paid },
            .money("balance") { $0.balance },
        ]
    }

    private(set) var months: [Month] = []
    /// Paid beyond what was due in its month, not yet set off.
    private(set) var overpaid = Money.zero

    var due: Money { months.reduce(.zero) { $0 + $1.due } }
    var paid: Money { months.reduce(.zero) { $0 + $1.paid } }
    var balance: Money { due - paid }

    mutating func add(month: CalendarDate, base: Money, due: Money, paid: Money) {
        let own = min(due, paid)
        months.append(Month(month: month, base: base, due: due, paid: own))
        overpaid = overpaid + (paid - own)
    }

    /// Sets payments without a month, and what was overpaid in one, off against the oldest balance first.
    mutating func setOff(_ payment: Money) {
        var rest = payment + overpaid
        for index in months.indices {
            let part = min(rest, months[index].balance)
            months[index].paid = months[index].paid + part
            rest = rest - part
        }
        overpaid = rest
    }

    /// On each month's balance from the day after its last, rounded month by month; nil for more than an amount can
    /// hold together with what is owed.
    ///
    /// - Parameter rate: of the unpaid sum, for each day.
    func penalty(rate: Fraction, asOf: CalendarDate) -> Money? {
        var sum: Int128 = 0
        for month in months {
            let days = max(0, asOf.days(since: month.month.lastOfMonth))
            let numerator = Int128(month.balance.tiyn) * Int128(rate.numerator * days)
            sum += (2 * numerator + Int128(rate.denominator)) / Int128(2 * rate.denominator)
        }
        guard sum + Int128(balance.tiyn) <= Int128(Int.max) else { return nil }
        return Money(tiyn: Int(sum))
    }
}
