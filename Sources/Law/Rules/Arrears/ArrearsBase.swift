/// From what arrears are counted, day by day: Law art. 99, Code art. 169(3).
struct ArrearsBase {
    enum Kind: String {
        case income
        case averageWage = "average-wage"
        case benefit, mci
        /// More than one in the same month.
        case mixed
    }

    /// Days of one month that have the same base.
    struct Stretch {
        let days: Int
        /// Tenge a month.
        let base: Money
        let kind: Kind
    }

    /// Tenge a month, of the country; nil where no counted day needs it.
    let averageWage: Money?
    private let way: Way
    private let sumKind: Kind

    fileprivate enum Way {
        /// Each from its day on, the first from the beginning.
        case incomes([IncomeChange])
        case months([CalendarDate: MonthIncome])
        /// By month, tenge.
        case prisoner([CalendarDate: Money])
    }

    /// - Parameters:
    ///   - from: the first day of the whole period; `start` is the first that is counted.
    /// - Throws: ``FieldFault`` unless there is just one of an income, months, «unemployed» and «imprisoned».
    init(
        from: CalendarDate, start: CalendarDate, to: CalendarDate, asOf: CalendarDate, with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) {
        way = try Self.way(from: from, start: start, to: to, with: input, in: &context)
        sumKind = input[ArrearsRule.benefits] ? .benefit : .income
        averageWage = way.needsAverageWage(from: start, to: to)
            ? try Self.averageWage(asOf: asOf, with: input, in: &context) : nil
        if sumKind == .benefit { context.note(.benefitsAreBase, by: .disability) }
    }

    /// Whether the debt of a month has nothing to do with shares of income.
    var isPrisoner: Bool { if case .prisoner = way { true } else { false } }

    func paid(in month: CalendarDate) -> Money {
        if case .months(let rows) = way { rows[month]?.paid ?? .zero } else { .zero }
    }

    /// What counts from a day of a month to another; nil where nobody has filled the month in.
    func stretches(from first: CalendarDate, to last: CalendarDate) -> [Stretch]? {
        let month = first.firstOfMonth, days = last.days(since: first) + 1
        switch way {
        case .prisoner(let sums): return [Stretch(days: days, base: sums[month] ?? .zero, kind: .mci)]
        case .months(let rows): return rows[month]?.income.map { [stretch(of: $0, days: days)] }
        case .incomes(let incomes):
            return incomes.indices.compactMap { index in
                let from = max(incomes[index].from, first)
                let end = index + 1 < incomes.count ? min(incomes[index + 1].from.adding(days: -1), last) : last
                return from <= end ? stretch(of: incomes[index].income, days: end.days(since: from) + 1) : nil
            }
        }
    }

    private func stretch(of earnings: Earnings, days: Int) -> Stretch {
        switch earnings {
        case .sum(let sum): Stretch(days: days, base: sum, kind: sumKind)
        case .withoutWork: Stretch(days: days, base: averageWage ?? .zero, kind: .averageWage)
        }
    }

    private static func way(
        from: CalendarDate, start: CalendarDate, to: CalendarDate, with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) -> Way {
        let ways: [(field: any FieldDeclaration, isGiven: Bool, name: InputWord)] = [
            (ArrearsRule.income, input.has(ArrearsRule.income), .incomeField),
            (ArrearsRule.unemployed, input[ArrearsRule.unemployed], .unemployedField),
            (ArrearsRule.imprisoned, input[ArrearsRule.imprisoned], .imprisonedField),
            (ArrearsRule.months, input.has(ArrearsRule.months), .monthsField),
        ]
        let given = ways.filter(\.isGiven)
        guard let first = given.first else { throw FieldFault(ArrearsRule.income, .incomeNeeded) }
        guard given.count == 1 else {
            throw FieldFault(given[1].field, .onlyOneIncome, [
                "this": .phrase(Phrase(given[1].name)), "other": .phrase(Phrase(first.name)),
            ])
        }
        let changes = input[ArrearsRule.incomeFrom]
        if changes != nil, !input.has(ArrearsRule.income) { throw FieldFault(ArrearsRule.incomeFrom, .changeWithoutIncome) }
        if input[ArrearsRule.benefits], input[ArrearsRule.unemployed] || input[ArrearsRule.imprisoned] {
            throw FieldFault(ArrearsRule.benefits, .benefitsNeedIncome)
        }
        if let rows = input[ArrearsRule.months] { return .months(try months(rows, from: from, to: to)) }
        if input[ArrearsRule.imprisoned] { return .prisoner(try prisonerSums(from: start, to: to, in: &context)) }
        return .incomes(try incomes(from: from, to: to, changes: changes ?? [], with: input, in: &context))
    }

    private static func incomes(
        from: CalendarDate, to: CalendarDate, changes: [IncomeChange], with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) -> [IncomeChange] {
        guard let income = input[ArrearsRule.income] else { return [IncomeChange(from: from, income: .withoutWork)] }
        if let outside = changes.first(where: { $0.from <= from || $0.from > to }) {
            throw FieldFault(ArrearsRule.incomeFrom, .changeOutside, [
                "date": .date(outside.from), "from": .date(from), "to": .date(to),
            ])
        }
        guard income == .zero else { return [IncomeChange(from: from, income: .sum(income))] + changes }
        guard changes.isEmpty else { return [IncomeChange(from: from, income: .withoutWork)] + changes }
        context.note(.nothingEarned)
        return [IncomeChange(from: from, income: .sum(.zero))]
    }

    /// No month may lie outside the period; one that is missing is not filled in.
    private static func months(
        _ rows: [MonthIncome], from: CalendarDate, to: CalendarDate
    ) throws(FieldFault) -> [CalendarDate: MonthIncome] {
        let months = Dictionary(uniqueKeysWithValues: rows.map { ($0.month, $0) })
        if let outside = months.keys.sorted().first(where: { $0 < from.firstOfMonth || $0 > to }) {
            throw FieldFault(ArrearsRule.months, .monthOutside, ["month": .month(outside)])
        }
        return months
    }

    /// So many MCI for each month, by the MCI of that month.
    private static func prisonerSums(
        from start: CalendarDate, to: CalendarDate, in context: inout CalculationContext
    ) throws(FieldFault) -> [CalendarDate: Money] {
        var sums: [CalendarDate: Money] = [:]
        for month in start.months(through: to) {
            let count = try context.figure(.prisonerMCI, on: month, at: ArrearsRule.from)
            let mci = try context.figure(.mci, on: month, at: ArrearsRule.from)
            sums[month] = mci.value.tenge.times(count.value)
            if month == start.firstOfMonth {
                context.step(.prisonerMonth, gives: .cutDecimal(count.value), source: count.source)
                context.note(.prisonerMonth)
            }
        }
        return sums
    }

    private static func averageWage(
        asOf: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> Money {
        if let given = input[ArrearsRule.averageWage] {
            context.step(.givenAverageWage, gives: .money(given))
            return given
        }
        guard let (found, _) = context.law.averageWage.on(asOf) else {
            throw FieldFault(ArrearsRule.averageWage, .wageUnknown, ["date": .date(asOf)])
        }
        let wage = found.value
        let quarter = Phrase.Value.phrase(Phrase(ResultWord.quarter, [
            "quarter": .number(wage.quarter), "year": .number(wage.year),
        ]))
        context.step(.averageWage, with: ["quarter": quarter], gives: .money(wage.wage), source: found.source)
        if wage.isOlderThanHalfYear(on: asOf) {
            context.note(.wageMayBeOld, with: ["quarter": quarter], at: ArrearsRule.averageWage)
        }
        return wage.wage
    }
}

extension ArrearsBase.Way {
    /// Whether somebody is without work on a day from one to another.
    fileprivate func needsAverageWage(from start: CalendarDate, to: CalendarDate) -> Bool {
        guard start <= to else { return false }
        switch self {
        case .prisoner: return false
        case .months(let rows):
            return rows.values.contains { $0.income == .withoutWork && $0.month >= start.firstOfMonth && $0.month <= to }
        case .incomes(let incomes):
            return incomes.indices.contains { index in
                let ends = index + 1 < incomes.count ? incomes[index + 1].from : to.adding(days: 1)
                return incomes[index].income == .withoutWork && incomes[index].from <= to && ends > start
            }
        }
    }
}
