/// Arrears of alimony, month by month: Law art. 99, Code art. 169 and 171.
package enum ArrearsRule: Rule {
    static let children = Field<Int>("children", within: 1...100)
    static let from = Field<CalendarDate>("from")
    static let to = Field<CalendarDate>("to")
    static let income = Field<Money>("income").without(months, unemployed, imprisoned)
    static let incomeFrom = Field<[IncomeChange]>("income-from").without(months, unemployed, imprisoned)
    static let paid = Field<Money>("paid")
    static let months = Field<[MonthIncome]>("months")
    static let unemployed = Field<Bool>("unemployed")
    static let averageWage = Field<Money>("average-wage").without(imprisoned)
    /// The income is the benefits of a debtor with a disability who has none other.
    static let benefits = Field<Bool>("benefits").without(unemployed, imprisoned)
    static let imprisoned = Field<Bool>("imprisoned")
    static let asOf = Field<CalendarDate>("as-of")
    static let searched = Field<Bool>("searched")
    static let penalty = Field<Bool>("penalty")
    package static let fields: FieldList = [
        children, from, to, income, incomeFrom, paid, months, unemployed, averageWage, benefits, imprisoned, asOf,
        searched, penalty,
    ]
    package static let exclusive: [[any FieldDeclaration]] = [[months, unemployed, imprisoned]]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> ArrearsResult {
        let children = try input.require(children)
        let from = try input.require(from)
        let to = try input.require(to)
        guard from <= to else { throw FieldFault(Self.to, .endBeforeStart, ["from": .date(from)]) }
        let asOf = input[asOf] ?? context.today
        let start = try firstCounted(from: from, to: to, asOf: asOf, with: input, in: &context)
        let base = try ArrearsBase(from: from, start: start, to: to, asOf: asOf, with: input, in: &context)
        let share = base.isPrisoner ? nil : try share(forChildren: children, on: asOf, in: &context)

        var account = ArrearsAccount(share: share ?? Fraction(1, 1))
        var unfilled: [CalendarDate] = []
        for month in start.months(through: to) {
            if let stretches = base.stretches(from: max(month, start), to: min(month.lastOfMonth, to)) {
                account.add(month: month, stretches, paid: base.paid(in: month))
            } else {
                unfilled.append(month)
            }
        }
        account.setOff(input[paid] ?? .zero)
        let story = ArrearsStory(account: account, unfilled: unfilled, start: start, to: to, asOf: asOf)
        story.explain(in: &context)
        var penalty: (terms: ArrearsPenalty, sum: Money)?
        if input[Self.penalty], unfilled.isEmpty {
            penalty = try story.penalty(at: fieldOfAmounts(in: input), in: &context)
        }
        story.note(in: &context)
        return ArrearsResult(
            account: account, unfilled: unfilled, countedFrom: start, averageWage: base.averageWage, share: share,
            asOf: asOf, penalty: penalty)
    }

    /// The months of the period, each with the income that is typed for its time, unless that changes within the
    /// month; nil while there is no period, or one of more than fifty years.
    package static func tableRows(given input: CalculatorInput) -> [[String]]? {
        guard let first = input[from], let last = input[to], first <= last, last.year - first.year <= 50 else { return nil }
        let changes = input[incomeFrom] ?? []
        return first.months(through: last).map { month in
            let start = max(month, first), end = min(month.lastOfMonth, last)
            let isSteady = !changes.contains { $0.from > start && $0.from <= end }
            let income = changes.last { $0.from <= start }?.income ?? input[income].map(Earnings.sum)
            return [month.isoMonth, isSteady ? income?.text ?? "" : "", ""]
        }
    }

    private static func share(
        forChildren children: Int, on asOf: CalendarDate, in context: inout CalculationContext
    ) throws(FieldFault) -> Fraction {
        let share = try context.figure(Figure.share(forChildren: children), on: asOf, at: Self.asOf)
        context.step(
            .shareOfIncome, with: ["count": .number(children)], gives: .share(share.value), source: share.source)
        return share.value
    }

    /// Arrears are counted for three years back, unless the debtor was searched for.
    private static func firstCounted(
        from: CalendarDate, to: CalendarDate, asOf: CalendarDate, with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) -> CalendarDate {
        let limit = try context.figure(.arrearsYears, on: asOf, at: Self.asOf)
        let oldest = asOf.adding(months: -12 * limit.value.numerator)
        guard oldest > from else { return from }
        guard !input[searched] else {
            context.note(.searchedDebtor, by: .searchedDebtor)
            return from
        }
        context.step(
            .countedFrom, with: ["date": .date(asOf), "count": .number(limit.value.numerator)], gives: .date(oldest),
            source: limit.source)
        context.note(
            oldest > to ? .allLeftOut : .monthsLeftOut,
            with: ["date": .date(oldest), "count": .number(limit.value.numerator)])
        return oldest
    }

    /// Where amounts are typed that may be too large.
    private static func fieldOfAmounts(in input: CalculatorInput) -> any FieldDeclaration {
        let amounts: [any FieldDeclaration] = [income, averageWage, months]
        return amounts.first { input.has($0) } ?? to
    }
}
