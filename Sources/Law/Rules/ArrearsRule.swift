/// Arrears of alimony, month by month: Law art. 99, Code art. 169 and 171.
enum ArrearsRule: Rule {
    static let fields: [String: FieldKind.Name] = [
        "children": .count, "from": .date, "to": .date, "income": .amount, "unemployed": .flag, "months": .months,
        "average-wage": .amount, "paid": .amount, "as-of": .date, "searched": .flag, "penalty": .flag,
    ]
    static let counts = ["children": 1...100]
    static let columns = [
        "arrears", "due", "paid", "months_counted", "counted_from", "average_wage", "penalty", "total_due",
    ]

    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem] {
        let children = try input.require(input.count("children"), "children")
        let from = try input.require(input.date("from"), "from")
        let to = try input.require(input.date("to"), "to")
        guard from <= to else { throw FieldFault("to", .endBeforeStart, ["from": .date(from)]) }
        let asOf = input.date("as-of") ?? reckoning.today
        let base = try ArrearsBase(from: from, to: to, asOf: asOf, input, &reckoning)
        let start = try firstCounted(from: from, to: to, asOf: asOf, input, &reckoning)
        let share = try reckoning.figure(Figure.share(forChildren: children), on: asOf, "as-of")
        reckoning.step(.shareOfIncome, ["count": .number(children)], .share(share.value), share.source)

        var account = ArrearsAccount()
        for month in months(from: start, to: to) {
            let first = max(month, start), last = min(month.lastOfMonth, to)
            let income = base.income(of: month)
            account.add(
                month: month, base: income,
                due: due(income, share.value, days: last.days(since: first) + 1, of: month.daysInMonth),
                paid: base.paid(in: month))
        }
        account.setOff(input.amount("paid") ?? .zero)
        explain(account, start: start, to: to, &reckoning)
        let penalty = try penalty(of: account, asOf: asOf, input, &reckoning)
        notes(account, from: from, to: to, start: start, asOf: asOf, &reckoning)
        return items(account, start, base, penalty)
    }

    /// The first days of the months from one day to another; none where they are in the wrong order.
    private static func months(from: CalendarDate, to: CalendarDate) -> [CalendarDate] {
        var months: [CalendarDate] = []
        var month = from.firstOfMonth
        while month <= to && from <= to {
            months.append(month)
            month = month.adding(months: 1)
        }
        return months
    }

    private static func due(_ income: Money, _ share: Fraction, days: Int, of length: Int) -> Money {
        Money(
            halfUp: Int128(income.tiyn) * Int128(share.numerator * days),
            over: Int128(share.denominator * length))
    }

    /// Arrears are counted for three years back, unless the debtor was searched for.
    private static func firstCounted(
        from: CalendarDate, to: CalendarDate, asOf: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> CalendarDate {
        guard !input.has("searched") else {
            reckoning.note(.searchedDebtor, [:], .searchedDebtor)
            return from
        }
        let limit = try reckoning.figure(.arrearsYears, on: asOf, "as-of")
        let oldest = asOf.adding(months: -12 * limit.value.numerator)
        guard oldest > from else { return from }
        reckoning.step(
            .countedFrom, ["date": .date(asOf), "years": .cutDecimal(limit.value)], .date(oldest), limit.source)
        reckoning.note(oldest > to ? .allLeftOut : .monthsLeftOut, ["date": .date(oldest), "years": .cutDecimal(limit.value)])
        return oldest
    }

    private static func explain(
        _ account: ArrearsAccount, start: CalendarDate, to: CalendarDate, _ reckoning: inout Reckoning
    ) {
        guard !account.months.isEmpty else { return }
        reckoning.step(.monthsCounted, ["from": .date(start), "to": .date(to)], .number(account.months.count))
        reckoning.step(.dueAltogether, [:], .money(account.due))
        reckoning.step(.paidAltogether, [:], .money(account.paid), reckoning.law[.oldestFirst])
        reckoning.step(
            .arrears, ["due": .money(account.due), "paid": .money(account.paid)], .money(account.balance),
            reckoning.law[.arrearsBase])
    }

    private static func penalty(
        of account: ArrearsAccount, asOf: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> Money? {
        guard input.has("penalty") else { return nil }
        let rate = try reckoning.figure(.penaltyPerDay, on: asOf, "as-of")
        // Trillions owed for a century: more than an amount can hold.
        guard let penalty = account.penalty(rate: rate.value, asOf: asOf) else {
            throw FieldFault(["income", "average-wage", "months"].first(where: input.has) ?? "to", .amountTooLarge)
        }
        reckoning.step(.penalty, ["rate": .percent(rate.value), "date": .date(asOf)], .money(penalty), rate.source)
        reckoning.step(
            .withPenalty, ["arrears": .money(account.balance), "penalty": .money(penalty)],
            .money(account.balance + penalty))
        reckoning.note(.penaltyUncertain, [:], .dueDay)
        return penalty
    }

    private static func notes(
        _ account: ArrearsAccount, from: CalendarDate, to: CalendarDate, start: CalendarDate, asOf: CalendarDate,
        _ reckoning: inout Reckoning
    ) {
        if to > asOf { reckoning.note(.afterReckoning, ["date": .date(asOf)]) }
        if start.day != 1 || to != to.lastOfMonth { reckoning.note(.partsOfMonths, [:], .partOfMonth) }
        if account.paid > .zero { reckoning.note(.oldestFirst) }
        if account.overpaid > .zero { reckoning.note(.overpaid, ["amount": .money(account.overpaid)]) }
        reckoning.note(.arrearsBase, [:], .arrearsBase)
        reckoning.note(.recoveryFromProperty, [:], .recoveryFromProperty)
    }

    private static func items(
        _ account: ArrearsAccount, _ start: CalendarDate, _ base: ArrearsBase, _ penalty: Money?
    ) -> [ResultItem] {
        [
            ResultItem("arrears", .money(account.balance)),
            ResultItem("due", .money(account.due)),
            ResultItem("paid", .money(account.paid)),
            ResultItem("months_counted", .count(account.months.count)),
            ResultItem("counted_from", .date(start)),
            ResultItem("average_wage", base.averageWage.map(ResultValue.money) ?? .none),
            ResultItem("penalty", penalty.map(ResultValue.money) ?? .none),
            ResultItem("total_due", .money(account.balance + (penalty ?? .zero))),
            ResultItem("months", .rows(account.months.map { month in
                [
                    ResultItem("month", .month(month.month)),
                    ResultItem("base", .money(month.base)),
                    ResultItem("due", .money(month.due)),
                    ResultItem("paid", .money(month.paid)),
                    ResultItem("balance", .money(month.balance)),
                ]
            })),
        ]
    }
}
