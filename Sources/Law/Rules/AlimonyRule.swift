/// Monthly alimony for minor children: Code art. 139.
enum AlimonyRule: Rule {
    static let fields: [String: FieldKind.Name] = [
        "children": .count, "income": .amount, "net": .flag, "fixed-mci": .decimal, "fixed": .amount, "date": .date,
    ]
    static let counts = ["children": 0...100]
    static let columns = ["monthly", "share", "income_base", "per_child", "fixed_sum", "over_half"]

    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem] {
        let children = try input.require(input.count("children"), "children")
        let day = input.date("date") ?? reckoning.today
        let fixed = try fixedSum(on: day, input, &reckoning)
        guard children > 0 else {
            guard let fixed else { throw FieldFault("children", .childrenOrFixedSum) }
            reckoning.step(.fixedAlone, [:], .money(fixed), reckoning.law[.fixedSum])
            reckoning.note(.courtDecides, [:], .fixedSum)
            return items(monthly: fixed, share: nil, income: input.amount("income"), children: 0, fixed: fixed, overHalf: false)
        }
        let income = try input.require(input.amount("income"), "income")
        let share = try reckoning.figure(Figure.share(forChildren: children), on: day, "date")
        let part = income.times(share.value)
        let monthly = part + (fixed ?? .zero)
        reckoning.step(.shareOfIncome, ["count": .number(children)], .share(share.value), share.source)
        reckoning.step(.shareAmount, ["income": .money(income), "share": .share(share.value)], .money(part))
        if let fixed {
            reckoning.step(.monthly, ["part": .money(part), "fixed": .money(fixed)], .money(monthly), reckoning.law[.fixedSum])
        }
        let perChild = Money(halfUp: Int128(monthly.tiyn), over: Int128(children))
        if children > 1 {
            reckoning.step(.perChild, ["monthly": .money(monthly), "count": .number(children)], .money(perChild))
        }
        let overHalf = try isOverHalf(income, share.value, fixed ?? .zero, day, &reckoning)
        reckoning.note(.netIncome, [:], .netIncome)
        reckoning.note(.courtDecides, [:], .fixedSum)
        return items(
            monthly: monthly, share: share.value, income: income, children: children, fixed: fixed ?? .zero,
            overHalf: overHalf)
    }

    private static func fixedSum(
        on day: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> Money? {
        guard let count = input.decimal("fixed-mci") else {
            guard let fixed = input.amount("fixed") else { return nil }
            reckoning.step(.fixedSum, [:], .money(fixed), reckoning.law[.fixedSum])
            return fixed
        }
        guard !input.has("fixed") else { throw FieldFault("fixed", .onlyOneFixedSum) }
        let mci = try reckoning.figure(.mci, on: day, "date")
        let fixed = mci.value.tenge.times(count)
        reckoning.step(.mci, ["date": .date(day)], .money(mci.value.tenge), mci.source)
        reckoning.step(
            .fixedInMCI, ["count": .cutDecimal(count), "mci": .money(mci.value.tenge)], .money(fixed),
            reckoning.law[.fixedSumInMCI])
        reckoning.note(.fixedInMCI)
        return fixed
    }

    /// Judged by the exact share, before any rounding.
    private static func isOverHalf(
        _ income: Money, _ share: Fraction, _ fixed: Money, _ day: CalendarDate, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> Bool {
        let kept = try reckoning.figure(.protectedShare, on: day, "date")
        let keep = kept.value
        let taken = Int128(income.tiyn) * Int128(share.numerator) * Int128(keep.denominator)
            + Int128(fixed.tiyn) * Int128(share.denominator) * Int128(keep.denominator)
        let allowed = Int128(income.tiyn) * Int128(keep.denominator - keep.numerator) * Int128(share.denominator)
        guard taken > allowed else { return false }
        reckoning.step(
            .halfOfIncome, ["income": .money(income), "share": .share(keep)], .money(income.times(keep)), kept.source)
        reckoning.note(.overHalf)
        return true
    }

    private static func items(
        monthly: Money, share: Fraction?, income: Money?, children: Int, fixed: Money, overHalf: Bool
    ) -> [ResultItem] {
        let perChild = children > 0 ? Money(halfUp: Int128(monthly.tiyn), over: Int128(children)) : nil
        return [
            ResultItem("monthly", .money(monthly)),
            ResultItem("share", share.map(ResultValue.share) ?? .none),
            ResultItem("income_base", income.map(ResultValue.money) ?? .none),
            ResultItem("per_child", perChild.map(ResultValue.money) ?? .none),
            ResultItem("fixed_sum", .money(fixed)),
            ResultItem("over_half", .flag(overHalf)),
        ]
    }
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
