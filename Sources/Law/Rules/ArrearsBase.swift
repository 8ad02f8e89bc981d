/// The income from which arrears are counted: Law art. 99.
struct ArrearsBase {
    /// Tenge a month, of the country; nil where no month needs it.
    let averageWage: Money?
    private let income: Money?
    private let months: [CalendarDate: MonthIncome]

    /// - Throws: ``FieldFault`` unless there is just one of an income, months and «unemployed».
    init(
        from: CalendarDate, to: CalendarDate, asOf: CalendarDate, with input: CalculatorInput,
        in context: inout CalculationContext
    ) throws(FieldFault) {
        let sources: [any FieldDeclaration] = [ArrearsRule.income, ArrearsRule.unemployed, ArrearsRule.months]
        let given = sources.filter { input.has($0) }
        guard !given.isEmpty else { throw FieldFault(ArrearsRule.income, .incomeNeeded) }
        guard given.count == 1 else { throw FieldFault(given[1], .onlyOneIncome) }
        income = input[ArrearsRule.income]
        let rows = input[ArrearsRule.months]
        months = Dictionary(uniqueKeysWithValues: (rows ?? []).map { ($0.month, $0) })
        if rows != nil { try Self.check(months, from: from, to: to) }
        let needsWage = input[ArrearsRule.unemployed] || (rows ?? []).contains { $0.income == nil }
        averageWage = needsWage ? try Self.averageWage(asOf: asOf, with: input, in: &context) : nil
    }

    func income(of month: CalendarDate) -> Money { income ?? months[month]?.income ?? averageWage ?? .zero }

    func paid(in month: CalendarDate) -> Money { months[month]?.paid ?? .zero }

    /// Every month of the period must have its row, and no other.
    private static func check(
        _ months: [CalendarDate: MonthIncome], from: CalendarDate, to: CalendarDate
    ) throws(FieldFault) {
        if let outside = months.keys.sorted().first(where: { $0 < from.firstOfMonth || $0 > to }) {
            throw FieldFault(ArrearsRule.months, .monthOutside, ["month": .month(outside)])
        }
        for month in from.months(through: to) where months[month] == nil {
            throw FieldFault(ArrearsRule.months, .monthMissing, ["month": .month(month)])
        }
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
        if wage.isOlderThanLastQuarter(on: asOf) { context.note(.wageMayBeOld, with: ["quarter": quarter]) }
        return wage.wage
    }
}
