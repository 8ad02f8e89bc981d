/// The bailiff's fee: Law arts 118 to 120, Order 416, until July 2023 Decree 437.
package enum FeeRule: Rule {
    enum Kind: String, ChoiceValue {
        case property, action
        case childContact = "child-contact"
        case security, periodic
    }

    enum Debtor: String, ChoiceValue { case individual, entity }

    static let amount = Field<Money>("amount").when(kind, is: .property)
    static let recovered = Field<Money>("recovered").when(kind, is: .property)
    static let expenses = Field<Money>("expenses")
    static let feePaid = Field<Money>("fee-paid")
    static let date = Field<CalendarDate>("date")
    static let kind = ChoiceField<Kind>("kind", default: .property)
    static let debtor = ChoiceField<Debtor>("debtor", default: .individual)
        .when(kind, is: .action, .childContact, .security)
    static let voluntary = Field<Bool>("voluntary")
    static let cancelled = Field<Bool>("cancelled")
    package static let fields: FieldList = [
        amount, recovered, expenses, feePaid, date, kind, debtor, voluntary, cancelled,
    ]
    package static let exclusive: [[any FieldDeclaration]] = [[voluntary, cancelled]]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> FeeResult {
        let day = input[date] ?? context.today, kind = input[kind]
        let mci = try context.figure(.mci, on: day, at: date)
        var result = FeeResult(
            kind: kind, mci: mci.value, expenses: input[expenses] ?? .zero, feePaid: input[feePaid] ?? .zero)
        guard !input[voluntary] && !input[cancelled] else {
            try notCharged(&result, with: input, in: &context)
            return result
        }
        context.step(.mci, with: ["date": .date(day)], gives: .money(mci.value.tenge), source: mci.source)
        if mci.source.confidence != .confirmed { context.note(.uncertainMCI) }
        if kind == .property {
            try FeeOfMoney.calculate(&result, on: day, with: input, in: &context)
        } else {
            FeeOfKind.calculate(&result, on: day, with: input, in: &context)
            if input.isNeedless(amount) || input.isNeedless(recovered) { context.note(.amountNotUsed) }
        }
        notePayments(result, in: &context)
        return result
    }

    /// The sum of a document about money, and what of it has been recovered; nothing where nothing was typed.
    static func sums(_ input: CalculatorInput) throws(FieldFault) -> (whole: Money, recovered: Money) {
        let whole = try input.require(amount)
        guard whole > .zero else { throw FieldFault(amount, .zeroAmount) }
        let part = input[recovered] ?? .zero
        guard part <= whole else { throw FieldFault(recovered, .moreThanWhole, ["amount": .money(whole)]) }
        return (whole, part)
    }

    /// No fee: executed before the document was presented, or nothing to execute any more. No debt is left then, unless
    /// a part is said to have been executed only.
    private static func notCharged(
        _ result: inout FeeResult, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) {
        result.isCharged = false
        result.fee = .zero
        if result.kind == .property {
            result.left = .zero
            if input.has(amount) || input.has(recovered) {
                let (whole, part) = try sums(input)
                if input.has(recovered) && !input[cancelled] { result.left = whole - part }
                result.recovered = part
            }
            result.feeForRecovered = .zero
        }
        context.step(
            input[cancelled] ? .feeNotChargedCancelled : .feeNotChargedVoluntary, gives: .money(.zero), by: .feeNotDue)
        stepTotal(of: result, in: &context)
        if !input[cancelled] { context.note(.onlyBeforePresenting, by: .latePaymentFreesNot) }
        if result.feePaid > .zero { context.note(.unlawfulFeeReturned, by: .unlawfulFeeReturned) }
    }

    /// The sum that frees: what is left of the debt, the fee and the expenses, less what has been paid of the fee.
    static func stepTotal(of result: FeeResult, in context: inout CalculationContext) {
        guard let share = result.shareOfFee, let total = result.total else { return }
        func values() -> [String: Phrase.Value] {
            [
                "left": .money(result.left ?? .zero), "fee": .money(share), "expenses": .money(result.expenses),
                "paid": .money(result.feePaid),
            ]
        }
        let hasMore = result.expenses > .zero || result.feePaid > .zero
        if result.left != nil {
            context.step(
                hasMore ? .totalDueInAll : .totalDue, with: values(), gives: .money(total), by: .debtAndFeeFree)
        } else if hasMore {
            context.step(.totalOfFee, with: values(), gives: .money(total))
        }
    }

    private static func notePayments(_ result: FeeResult, in context: inout CalculationContext) {
        guard let share = result.shareOfFee else { return }
        if result.feePaid > share + result.expenses {
            context.note(.feeOverpaid, with: ["amount": .money(result.feePaid - share - result.expenses)])
        } else if result.recovered > .zero && result.feePaid < share {
            context.note(.feeStaysDue, by: .feeStaysDue)
        }
    }
}

extension Fraction {
    /// The figure as an amount in tenge.
    var tenge: Money { Money(tenge: 1).times(self) }
}
