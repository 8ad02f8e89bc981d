/// What was due and what was paid, month by month, exact: in parts of a tiyn so small that any number of days of any
/// month and any share of an income are whole numbers of them.
struct ArrearsAccount {
    struct Month {
        /// Its first day.
        let month: CalendarDate
        let stretches: [ArrearsBase.Stretch]
        let due: Int128
        /// What is set off against this month, whenever it was paid.
        fileprivate(set) var paid: Int128

        var balance: Int128 { due - paid }

        /// Tenge a month; the average of its days where there is more than one.
        var base: Money {
            let days = stretches.reduce(0) { $0 + $1.days }
            let sum = stretches.reduce(0 as Int128) { $0 + Int128($1.base.tiyn) * Int128($1.days) }
            return Money(halfUp: sum, over: Int128(days))
        }

        var kind: ArrearsBase.Kind {
            stretches.dropFirst().allSatisfy { $0.kind == stretches[0].kind } ? stretches[0].kind : .mixed
        }
    }

    /// The least common multiple of 28, 29, 30 and 31.
    private static let daysOfAnyMonth: Int128 = 377_580

    private let share: Fraction
    private let partsOfTiyn: Int128
    private(set) var months: [Month] = []
    /// Paid beyond what was due in its month, not yet set off.
    private(set) var overpaid: Int128 = 0
    /// Whether something was set off against another month than it was paid for.
    private(set) var hasSetOff = false

    /// - Parameter share: of the base that is due.
    init(share: Fraction) {
        self.share = share
        partsOfTiyn = Int128(share.denominator) * Self.daysOfAnyMonth
    }

    var due: Int128 { months.reduce(0) { $0 + $1.due } }
    var paid: Int128 { months.reduce(0) { $0 + $1.paid } }
    var balance: Int128 { due - paid }

    /// Rounded half up.
    func money(_ parts: Int128) -> Money { Money(halfUp: parts, over: partsOfTiyn) }

    mutating func add(month: CalendarDate, _ stretches: [ArrearsBase.Stretch], paid: Money) {
        let partsOfDay = Int128(share.numerator) * (Self.daysOfAnyMonth / Int128(month.daysInMonth))
        let due = stretches.reduce(0 as Int128) { $0 + Int128($1.base.tiyn) * Int128($1.days) * partsOfDay }
        let paid = Int128(paid.tiyn) * partsOfTiyn, own = min(due, paid)
        months.append(Month(month: month, stretches: stretches, due: due, paid: own))
        overpaid += paid - own
    }

    /// Sets payments without a month, and what was overpaid in one, off against the oldest balance first.
    mutating func setOff(_ payment: Money) {
        var rest = Int128(payment.tiyn) * partsOfTiyn + overpaid
        for index in months.indices {
            let part = min(rest, months[index].balance)
            months[index].paid += part
            rest -= part
            if part > 0 && months.count > 1 { hasSetOff = true }
        }
        overpaid = rest
    }

    /// On each month's balance from the day after its last; nil for more than an amount can hold together with what
    /// is owed.
    func penalty(_ terms: ArrearsPenalty) -> Money? {
        let dayParts = months.reduce(0 as Int128) { $0 + $1.balance * Int128(terms.days(of: $1)) }
        let (parts, isTooLarge) = dayParts.multipliedReportingOverflow(by: Int128(terms.rate.numerator))
        let denominator = partsOfTiyn * Int128(terms.rate.denominator)
        guard !isTooLarge, parts < .max / 4, parts / denominator + balance / partsOfTiyn < Int128(Int.max) else { return nil }
        return Money(halfUp: parts, over: denominator)
    }

    /// The same of one month.
    ///
    /// - Precondition: that of all months is no more than an amount can hold.
    func penalty(_ terms: ArrearsPenalty, of month: Month) -> Money {
        Money(
            halfUp: month.balance * Int128(terms.days(of: month)) * Int128(terms.rate.numerator),
            over: partsOfTiyn * Int128(terms.rate.denominator))
    }

    /// Whether the months as they are shown come to another sum than all of them together, each rounded by itself.
    var isRoundedApart: Bool {
        func sum(_ parts: (Month) -> Int128) -> Int { months.reduce(0) { $0 + money(parts($1)).tiyn } }
        return sum(\.due) != money(due).tiyn || sum(\.balance) != money(balance).tiyn
    }

    /// Whether nothing was paid for three months in a row that had ended by a day.
    func hasThreeUnpaidMonths(on day: CalendarDate) -> Bool {
        var count = 0
        for month in months where month.month.lastOfMonth < day {
            count = month.paid == 0 && month.due > 0 ? count + 1 : 0
            if count == 3 { return true }
        }
        return false
    }
}

/// What is to be paid for each day of delay.
struct ArrearsPenalty {
    /// Of the unpaid sum, for each day.
    let rate: Fraction
    let asOf: CalendarDate

    /// From the day after a month's last to the day of calculation.
    func days(of month: ArrearsAccount.Month) -> Int { max(0, asOf.days(since: month.month.lastOfMonth)) }
}
