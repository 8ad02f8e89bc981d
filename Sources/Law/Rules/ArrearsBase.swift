/// The income from which arrears are counted: Law art. 99.
struct ArrearsBase {
    /// Of the country; nil where no month needs it.
    let averageWage: Money?
    private let income: Money?
    private let months: [CalendarDate: MonthIncome]

    /// - Throws: ``FieldFault`` unless there is just one of an income, months and «unemployed».
    init(
        from: CalendarDate, to: CalendarDate, asOf: CalendarDate, _ input: CalculatorInput,
        _ reckoning: inout Reckoning
    ) throws(FieldFault) {
        let given = ["income", "unemployed", "months"].filter(input.has)
        guard !given.isEmpty else { throw FieldFault("income", .incomeNeeded) }
        guard given.count == 1 else { throw FieldFault(given[1], .onlyOneIncome) }
        income = input.amount("income")
        let rows = input.months("months") ?? []
        months = Dictionary(uniqueKeysWithValues: rows.map { ($0.month, $0) })
        if input.has("months") { try Self.check(months, from: from, to: to) }
        let needsWage = input.has("unemployed") || rows.contains { $0.income == nil }
        averageWage = needsWage ? try Self.averageWage(asOf: asOf, input, &reckoning) : nil
    }

    func income(of month: CalendarDate) -> Money { income ?? months[month]?.income ?? averageWage ?? .zero }

    func paid(in month: CalendarDate) -> Money { months[month]?.paid ?? .zero }

    /// Every month of the period must have its row, and no other.
    private static func check(
        _ months: [CalendarDate: MonthIncome], from: CalendarDate, to: CalendarDate
    ) throws(FieldFault) {
        if let outside = months.keys.sorted().first(where: { $0 < from.firstOfMonth || $0 > to }) {
            throw FieldFault("months", .monthOutside, ["month": .month(outside)])
        }
        var month = from.firstOfMonth
        while month <= to {
            guard months[month] != nil else { throw FieldFault("months", .monthMissing, ["month": .month(month)]) }
            month = month.adding(months: 1)
        }
    }

    private static func averageWage(
        asOf: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) -> Money {
        if let given = input.amount("average-wage") {
            reckoning.step(.givenAverageWage, [:], .money(given))
            return given
        }
        guard let (found, _) = reckoning.law.averageWage.on(asOf) else {
            throw FieldFault("average-wage", .wageUnknown, ["date": .date(asOf)])
        }
        let wage = found.value
        let quarter = Phrase.Value.phrase(Phrase(ResultWord.quarter, [
            "quarter": .number(wage.quarter), "year": .number(wage.year),
        ]))
        reckoning.step(.averageWage, ["quarter": quarter], .money(wage.wage), found.source)
        if wage.isOlderThanLastQuarter(on: asOf) { reckoning.note(.wageMayBeOld, ["quarter": quarter]) }
        return wage.wage
    }
}
