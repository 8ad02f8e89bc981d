/// Which measures a debt allows: Law arts 10-1, 33, 34, 36, 93.
package enum MeasuresRule: Rule {
    /// What is owed.
    enum Purpose: String, ChoiceValue { case alimony, other }

    enum Debtor: String, ChoiceValue { case individual, entity }

    static let amount = Field<Money>("amount")
    static let purpose = ChoiceField<Purpose>("for", default: .other)
    /// For how many months a periodic payment has not been made.
    static let monthsUnpaid = Field<Int>("months-unpaid", within: 0...1200).when(purpose, is: .alimony)
    static let debtor = ChoiceField<Debtor>("debtor", default: .individual)
    static let date = Field<CalendarDate>("date")
    package static let fields: FieldList = [amount, purpose, monthsUnpaid, debtor, date]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> MeasuresResult {
        guard input.has(amount) || input.has(monthsUnpaid) || input.isNeedless(monthsUnpaid) else {
            throw FieldFault(amount, input[purpose] == .alimony ? .amountOrMonths : .empty)
        }
        guard input[amount] != .zero else { throw FieldFault(amount, .zeroAmount) }
        let day = input[date] ?? context.today
        let mci = try context.figure(.mci, on: day, at: date)
        context.step(.mci, with: ["date": .date(day)], gives: .money(mci.value.tenge), source: mci.source)
        if mci.source.confidence != .confirmed { context.note(.uncertainMCI) }
        let debt = MeasuredDebt(
            amount: input[amount], monthsUnpaid: input[monthsUnpaid], isAlimony: input[purpose] == .alimony,
            isOfEntity: input[debtor] == .entity, day: day, mci: mci.value.tenge, law: context.law)
        let result = MeasuresResult(measures: [
            debt.travelBan, debt.licences, debt.wages, debt.simplified, debt.register,
        ])
        for measure in result.measures {
            for source in measure.sources { context.cite(source) }
        }
        if input.isNeedless(monthsUnpaid) { context.note(.monthsNotUsed) }
        if result.measures.contains(where: { $0.isUnknown }) { context.note(.measuresUnknown) }
        return result
    }
}

package struct MeasuresResult: RuleResult {
    let measures: [Measure]

    package static let parts: [ResultPart<MeasuresResult>] = [
        .resultRows(
            "measures", heading: .measuresHeading, row: .measuresRow, columns: Measure.Name.allCases.flatMap(\.columns),
            cells: { result in
                result.measures.flatMap { measure -> [ResultValue] in
                    [measure.applies.map(ResultValue.flag) ?? .none, measure.threshold.map(ResultValue.money) ?? .none]
                }
            }
        ) { $0.measures },
    ]
}
