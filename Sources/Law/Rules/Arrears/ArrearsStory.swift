/// What is told of arrears: the steps, and the notes that bear on them.
struct ArrearsStory {
    let account: ArrearsAccount
    let unfilled: [CalendarDate]
    /// The first day counted.
    let start: CalendarDate
    let to: CalendarDate
    let asOf: CalendarDate

    func explain(in context: inout CalculationContext) {
        guard !account.months.isEmpty else { return }
        context.step(
            .monthsCounted, with: ["from": .date(start), "to": .date(to)], gives: .number(account.months.count),
            by: .arrearsBase)
        guard unfilled.isEmpty else { return }
        let due = account.money(account.due), paid = account.money(account.paid)
        context.step(.dueAltogether, gives: .money(due))
        context.step(.paidAltogether, gives: .money(paid), by: account.hasSetOff ? .oldestFirst : nil)
        context.step(
            .arrears, with: ["due": .money(due), "paid": .money(paid)], gives: .money(account.money(account.balance)))
    }

    /// - Throws: ``FieldFault`` at the field where amounts are typed, for more than an amount can hold.
    func penalty(
        at field: any FieldDeclaration, in context: inout CalculationContext
    ) throws(FieldFault) -> (terms: ArrearsPenalty, sum: Money) {
        let rate = try context.figure(.penaltyPerDay, on: asOf, at: ArrearsRule.asOf)
        let terms = ArrearsPenalty(rate: rate.value, asOf: asOf)
        // Trillions owed for a century: more than an amount can hold.
        guard let sum = account.penalty(terms) else { throw FieldFault(field, .amountTooLarge) }
        let arrears = account.money(account.balance)
        context.step(
            .penalty, with: ["rate": .percent(rate.value), "date": .date(asOf)], gives: .money(sum),
            source: rate.source)
        context.step(
            .withPenalty, with: ["arrears": .money(arrears), "penalty": .money(sum)], gives: .money(arrears + sum))
        if sum > .zero { context.note(.penaltyDueDay, by: .dueDay) }
        return (terms, sum)
    }

    func note(in context: inout CalculationContext) {
        if !unfilled.isEmpty { context.note(.monthsUnfilled, with: ["count": .number(unfilled.count)]) }
        if to > asOf { context.note(.afterDayOfCalculation, with: ["date": .date(asOf)]) }
        if hasPartsOfMonths { context.note(.partsOfMonths, by: .partOfMonth) }
        guard unfilled.isEmpty else { return }
        if account.hasSetOff { context.note(.oldestFirst) }
        if account.overpaid > 0 { context.note(.overpaid, with: ["amount": .money(account.money(account.overpaid))]) }
        if account.isRoundedApart { context.note(.roundedApart) }
        if account.hasThreeUnpaidMonths(on: asOf) { context.note(.recoveryFromProperty, by: .recoveryFromProperty) }
    }

    /// Whether a month is counted by its days.
    private var hasPartsOfMonths: Bool {
        account.months.contains { month in
            month.stretches.count > 1 || month.stretches[0].days < month.month.daysInMonth
        }
    }
}
