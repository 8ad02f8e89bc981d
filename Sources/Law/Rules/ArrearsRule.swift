/// Arrears of alimony, month by month: Law art. 99, Code art. 169 and 171.
package enum ArrearsRule: Rule {
    static let children = Field<Int>("children", within: 1...100)
    static let from = Field<CalendarDate>("from")
    static let to = Field<CalendarDate>("to")
    static let income = Field<Money>("income")
    static let unemployed = Field<Bool>("unemployed")
    static let months = Field<[MonthIncome]>("months")
    static let averageWage = Field<Money>("average-wage")
    static let paid = Field<Money>("paid")
    static let asOf = Field<CalendarDate>("as-of")
    static let searched = Field<Bool>("searched")
    static let penalty = Field<Bool>("penalty")
    package static let fields: FieldList = [
        children, from, to, income, unemployed, months, averageWage, paid, asOf, searched, penalty,
    ]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> ArrearsResult {
        let children = try input.require(children)
        let from = try input.require(from)
        let to = try input.require(to)
        guard from <= to else { throw FieldFault(Self.to, .endBeforeStart, ["from": .date(from)]) }
        let asOf = input[asOf] ?? context.today
        let base = try ArrearsBase(from: from, to: to, asOf: asOf, with: input, in: &context)
        let start = try firstCounted(from: from, to: to, asOf: asOf, with: input, in: &context)
        let share = try context.figure(Figure.share(forChildren: children), on: asOf, at: Self.asOf)
        context.step(
            .shareOfIncome, with: ["count": .number(children)], gives: .share(share.value), source: share.source)

        var account = ArrearsAccount()
        for month in start.months(through: to) {
            let first = max(month, start), last = min(month.lastOfMonth, to)
            let income = base.income(of: month)
            account.add(
                month: month, base: income,
                due: due(from: income, share: share.value, days: last.days(since: first) + 1, of: month.daysInMonth),
                paid: base.paid(in: month))
        }
        account.setOff(input[paid] ?? .zero)
        explain(account, start: start, to: to, in: &context)
        let penalty = try penalty(of: account, asOf: asOf, with: input, in: &context)
        notes(account, from: from, to: to, start: start, asOf: asOf, in: &context)
        return ArrearsResult(
            account: account, countedFrom: start, averageWage: base.averageWage, penalty: penalty)
    }

    /// The months of the period; nil while there is none, or one of more than fifty years.
    package static func rowNames(given input: CalculatorInput) -> [String]? {
        guard let first = input[from], let last = input[to], first <= last, last.year - first.year <= 50 else { return nil }
        return first.months(through: last).map(\.isoMonth)
    }

    private static func due(from income: Money, share: Fraction, days: Int, of length: Int) -> Money {
        Money(
            halfUp: Int128(income.tiyn) * Int128(share.numerator * days),
            over: Int128(share.denominator * length))
    }

    /// Arrears are counted for three years back, unless the debtor was searched for.
    private static func firstCounted(
        from: CalendarDate, to: CalendarDate, asOf: CalendarDate, with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) -> CalendarDate {
        guard !input[searched] else {
            context.note(.searchedDebtor, by: .searchedDebtor)
            return from
        }
        let limit = try context.figure(.arrearsYears, on: asOf, at: Self.asOf)
        let oldest = asOf.adding(months: -12 * limit.value.numerator)
        guard oldest > from else { return from }
        context.step(
            .countedFrom, with: ["date": .date(asOf), "years": .cutDecimal(limit.value)], gives: .date(oldest),
            source: limit.source)
        context.note(
            oldest > to ? .allLeftOut : .monthsLeftOut,
            with: ["date": .date(oldest), "years": .cutDecimal(limit.value)])
        return oldest
    }

    private static func explain(
        _ account: ArrearsAccount, start: CalendarDate, to: CalendarDate, in context: inout CalculationContext
    ) {
        guard !account.months.isEmpty else { return }
        context.step(
            .monthsCounted, with: ["from": .date(start), "to": .date(to)], gives: .number(account.months.count))
        context.step(.dueAltogether, gives: .money(account.due))
        context.step(.paidAltogether, gives: .money(account.paid), by: .oldestFirst)
        context.step(
            .arrears, with: ["due": .money(account.due), "paid": .money(account.paid)], gives: .money(account.balance),
            by: .arrearsBase)
    }

    private static func penalty(
        of account: ArrearsAccount, asOf: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> Money? {
        guard input[penalty] else { return nil }
        let rate = try context.figure(.penaltyPerDay, on: asOf, at: Self.asOf)
        // Trillions owed for a century: more than an amount can hold.
        guard let sum = account.penalty(rate: rate.value, asOf: asOf) else {
            let amounts: [any FieldDeclaration] = [income, averageWage, months]
            throw FieldFault(amounts.first { input.has($0) } ?? to, .amountTooLarge)
        }
        context.step(
            .penalty, with: ["rate": .percent(rate.value), "date": .date(asOf)], gives: .money(sum),
            source: rate.source)
        context.step(
            .withPenalty, with: ["arrears": .money(account.balance), "penalty": .money(sum)],
            gives: .money(account.balance + sum))
        context.note(.penaltyUncertain, by: .dueDay)
        return sum
    }

    private static func notes(
        _ account: ArrearsAccount, from: CalendarDate, to: CalendarDate, start: CalendarDate, asOf: CalendarDate,
        in context: inout CalculationContext
    ) {
        if to > asOf { context.note(.afterDayOfCalculation, with: ["date": .date(asOf)]) }
        if start.day != 1 || to != to.lastOfMonth { context.note(.partsOfMonths, by: .partOfMonth) }
        if account.paid > .zero { context.note(.oldestFirst) }
        if account.overpaid > .zero { context.note(.overpaid, with: ["amount": .money(account.overpaid)]) }
        context.note(.arrearsBase, by: .arrearsBase)
        context.note(.recoveryFromProperty, by: .recoveryFromProperty)
    }
}

package struct ArrearsResult: RuleResult {
    let account: ArrearsAccount
    let countedFrom: CalendarDate
    let averageWage: Money?
    /// Nil where it was not asked for.
    let penalty: Money?

    package static let parts: [ResultPart<ArrearsResult>] = [
        .money("arrears") { $0.account.balance },
        .money("due") { $0.account.due },
        .money("paid") { $0.account.paid },
        .count("months_counted") { $0.account.months.count },
        .date("counted_from") { $0.countedFrom },
        .money("average_wage") { $0.averageWage },
        .money("penalty") { $0.penalty },
        .money("total_due") { $0.account.balance + ($0.penalty ?? .zero) },
        .rows("months", heading: .monthsHeading, row: .monthsRow) { $0.account.months },
    ]
}
