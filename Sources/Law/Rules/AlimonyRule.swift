/// Monthly alimony for minor children: Code art. 139.
package enum AlimonyRule: Rule {
    static let children = Field<Int>("children", within: 0...100)
    /// As it is received in hand.
    static let income = Field<Money>("income")
    static let fixedMCI = Field<Fraction>("fixed-mci")
    static let fixed = Field<Money>("fixed")
    static let date = Field<CalendarDate>("date")
    package static let fields: FieldList = [children, income, fixedMCI, fixed, date]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> AlimonyResult {
        let children = try input.require(children)
        let day = input[date] ?? context.today
        let fixed = try fixedSum(on: day, with: input, in: &context)
        guard children > 0 else {
            guard let fixed else { throw FieldFault(Self.children, .childrenOrFixedSum) }
            context.step(.fixedAlone, gives: .money(fixed), by: .fixedSum)
            context.note(.courtDecides, by: .fixedSum)
            return AlimonyResult(monthly: fixed, income: input[income], children: 0, fixed: fixed)
        }
        let income = try input.require(income)
        let share = try context.figure(Figure.share(forChildren: children), on: day, at: date)
        let part = income.times(share.value)
        var result = AlimonyResult(
            monthly: part + (fixed ?? .zero), share: share.value, income: income, children: children,
            fixed: fixed ?? .zero)
        context.step(
            .shareOfIncome, with: ["count": .number(children)], gives: .share(share.value), source: share.source)
        context.step(
            .shareAmount, with: ["income": .money(income), "share": .share(share.value)], gives: .money(part))
        if let fixed {
            context.step(
                .monthly, with: ["part": .money(part), "fixed": .money(fixed)], gives: .money(result.monthly),
                by: .fixedSum)
        }
        if children > 1, let perChild = result.perChild {
            context.step(
                .perChild, with: ["monthly": .money(result.monthly), "count": .number(children)],
                gives: .money(perChild))
        }
        result.isOverHalf = try isOverHalf(
            of: income, share: share.value, fixed: fixed ?? .zero, on: day, in: &context)
        context.note(.netIncome, by: .netIncome)
        context.note(.courtDecides, by: .fixedSum)
        return result
    }

    private static func fixedSum(
        on day: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> Money? {
        guard let count = input[fixedMCI] else {
            guard let fixed = input[fixed] else { return nil }
            context.step(.fixedSum, gives: .money(fixed), by: .fixedSum)
            return fixed
        }
        guard !input.has(fixed) else { throw FieldFault(fixed, .onlyOneFixedSum) }
        let mci = try context.figure(.mci, on: day, at: date)
        let sum = mci.value.tenge.times(count)
        context.step(.mci, with: ["date": .date(day)], gives: .money(mci.value.tenge), source: mci.source)
        context.step(
            .fixedInMCI, with: ["count": .cutDecimal(count), "mci": .money(mci.value.tenge)], gives: .money(sum),
            by: .fixedSumInMCI)
        return sum
    }

    /// Judged by the exact share, before any rounding.
    private static func isOverHalf(
        of income: Money, share: Fraction, fixed: Money, on day: CalendarDate,
        in context: inout CalculationContext
    ) throws(FieldFault) -> Bool {
        let kept = try context.figure(.protectedShare, on: day, at: date)
        let keep = kept.value
        let taken = Int128(income.tiyn) * Int128(share.numerator) * Int128(keep.denominator)
            + Int128(fixed.tiyn) * Int128(share.denominator) * Int128(keep.denominator)
        let allowed = Int128(income.tiyn) * Int128(keep.denominator - keep.numerator) * Int128(share.denominator)
        guard taken > allowed else { return false }
        context.step(
            .halfOfIncome, with: ["income": .money(income), "share": .share(keep)], gives: .money(income.times(keep)),
            source: kept.source)
        context.note(.overHalf)
        return true
    }
}

package struct AlimonyResult: RuleResult {
    let monthly: Money
    /// Nil where the sum is fixed alone.
    var share: Fraction?
    let income: Money?
    let children: Int
    let fixed: Money
    var isOverHalf = false

    /// Rounded down: all children together never have more than the whole.
    var perChild: Money? { children > 0 ? Money(tiyn: monthly.tiyn / children) : nil }

    package static let parts: [ResultPart<AlimonyResult>] = [
        .money("monthly") { $0.monthly },
        .share("share") { $0.share },
        .money("income_base") { $0.income },
        .money("per_child") { $0.perChild },
        .money("fixed_sum") { $0.fixed },
        .flag("over_half") { $0.isOverHalf },
    ]
}

extension Figure {
    /// The share of income for so many children; at least one.
    static func share(forChildren count: Int) -> Figure {
        switch count {
        case 1: .shareForOneChild
        case 2: .shareForTwoChildren
        default: .shareForThreeChildren
        }
    }
}
