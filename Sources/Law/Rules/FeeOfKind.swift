/// The fee for a document that is not about a sum of money: a number of MCI.
enum FeeOfKind {
    static func calculate(
        _ result: inout FeeResult, on day: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) {
        let isEntity = input[FeeRule.debtor] == .entity
        switch result.kind {
        case .property: break
        case .action:
            fixed(isEntity ? .actionMCIOfEntity : .actionMCIOfIndividual, .fixedFee, &result, on: day, in: &context)
        case .security:
            fixed(isEntity ? .securityMCIOfEntity : .securityMCIOfIndividual, .securityFee, &result, on: day, in: &context)
            context.note(.securityPayer, by: .securityPayer)
        case .childContact where isEntity: context.note(.childContactUnknown)
        case .childContact:
            fixed(.childContactMCI, .childContactFee, &result, on: day, in: &context)
            shareOfDebtor(&result, on: day, in: &context)
        case .periodic:
            fixed(.periodicMCI, .periodicFee, &result, on: day, in: &context)
            context.note(.budgetPaysFee, by: .budgetPaysFee)
        }
        FeeRule.stepTotal(of: result, in: &context)
    }

    /// Leaves the fee unknown on a day for which the law gives none here.
    private static func fixed(
        _ figure: Figure, _ step: StepWord, _ result: inout FeeResult, on day: CalendarDate,
        in context: inout CalculationContext
    ) {
        guard let count = context.knownFigure(figure, on: day) else {
            let first = context.law[figure].first
            return context.note(.feeUnknown, with: first.map { ["date": .date($0)] } ?? [:])
        }
        let mci = result.mci.tenge, fee = mci.times(count.value)
        result.fee = fee
        context.step(
            step, with: ["count": .cutDecimal(count.value), "mci": .money(mci)], gives: .money(fee), source: count.source)
        if count.source.confidence != .confirmed { context.note(.feeFromOneSource) }
    }

    /// Until 10.06.2026 each side bore half of the fee for contact with a child.
    private static func shareOfDebtor(
        _ result: inout FeeResult, on day: CalendarDate, in context: inout CalculationContext
    ) {
        guard let fee = result.fee, let share = context.knownFigure(.childContactDebtorShare, on: day) else { return }
        let isWhole = share.value == Fraction(1, 1), own = fee.times(share.value)
        if isWhole {
            context.cite(share.source)
        } else {
            result.debtorsPart = own
            context.step(
                .debtorsPart, with: ["fee": .money(fee), "share": .share(share.value)], gives: .money(own),
                source: share.source)
        }
        context.note(isWhole ? .childContactWhole : .childContactHalves)
    }
}
