/// The bailiff's fee: Law art. 118, Decree 437.
package enum FeeRule: Rule {
    enum Kind: String, ChoiceValue {
        case property, action
        case childContact = "child-contact"
        case security
    }

    enum Debtor: String, ChoiceValue { case individual, entity }

    static let amount = Field<Money>("amount")
    static let recovered = Field<Money>("recovered")
    static let expenses = Field<Money>("expenses")
    static let date = Field<CalendarDate>("date")
    static let kind = ChoiceField<Kind>("kind", default: .property)
    static let debtor = ChoiceField<Debtor>("debtor", default: .individual)
    static let voluntary = Field<Bool>("voluntary")
    static let cancelled = Field<Bool>("cancelled")
    package static let fields: FieldList = [amount, recovered, expenses, date, kind, debtor, voluntary, cancelled]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> FeeResult {
        let day = input[date] ?? context.today
        let mci = try context.figure(.mci, on: day, at: date)
        let kind = input[kind]
        if kind != .property && input.has(amount) { context.note(.amountNotUsed) }

        var result = FeeResult(mci: mci.value, expenses: input[expenses] ?? .zero)
        if input[voluntary] || input[cancelled] {
            if kind == .property, let amount = input[amount] {
                result.left = amount - (try recovered(of: amount, input))
            }
            notCharged(&result, in: &context)
        } else {
            if kind != .security {
                context.step(.mci, with: ["date": .date(day)], gives: .money(mci.value.tenge), source: mci.source)
                if mci.source.confidence == .uncertain { context.note(.uncertainMCI) }
            }
            switch kind {
            case .property: try ofMoney(&result, on: day, with: input, in: &context)
            case .action:
                try ofAction(&result, on: day, with: input, in: &context)
                total(of: result, in: &context)
            case .childContact:
                try ofAction(&result, on: day, with: input, in: &context)
                context.note(.childContactHalves, by: .childContactHalves)
                total(of: result, in: &context)
            case .security: context.note(.securityUnknown, by: .securityPayer)
            }
        }
        context.note(.feeStaysDue, by: .feeStaysDue)
        return result
    }

    private static func recovered(of amount: Money, _ input: CalculatorInput) throws(FieldFault) -> Money {
        guard amount > .zero else { throw FieldFault(Self.amount, .zeroAmount) }
        let part = input[recovered] ?? amount
        guard part <= amount else { throw FieldFault(recovered, .moreThanWhole, ["amount": .money(amount)]) }
        return part
    }

    private static func notCharged(_ result: inout FeeResult, in context: inout CalculationContext) {
        result.isCharged = false
        result.fee = .zero
        context.step(.feeNotCharged, gives: .money(.zero), by: .feeNotDue)
        context.note(.feeFallsAway)
        total(of: result, in: &context)
    }

    private static func ofAction(
        _ result: inout FeeResult, on day: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) {
        let figure: Figure =
            switch input[debtor] {
            case .individual: .actionMCIOfIndividual
            case .entity: .actionMCIOfEntity
            }
        let count = try context.figure(figure, on: day, at: date)
        let mci = result.mci.tenge, fee = mci.times(count.value)
        result.fee = fee
        context.step(
            .fixedFee, with: ["count": .cutDecimal(count.value), "mci": .money(mci)], gives: .money(fee),
            source: count.source)
    }

    private static func ofMoney(
        _ result: inout FeeResult, on day: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) {
        let whole = try input.require(amount)
        let recovered = try recovered(of: whole, input)
        if !input.has(Self.recovered) { context.note(.wholeRecovered) }
        let tariff = try context.value(of: context.law.feeBands, on: day, at: date)
        let bands = tariff.value
        let mci = result.mci.tenge
        let index = bands.lastIndex { limit($0, mci) <= whole } ?? 0
        let band = bands[index], next = index + 1 < bands.count ? bands[index + 1] : nil
        result.band = band
        result.nextBand = next
        result.left = whole - recovered

        let capCount = try context.figure(.feeCapMCI, on: day, at: date)
        let cap = mci.times(capCount.value)
        let product = whole.times(band.rate)
        let isCapped = Int128(whole.tiyn) * Int128(band.rate.numerator) > Int128(cap.tiyn) * Int128(band.rate.denominator)
        // The share of the whole and the part recovered are one quotient, rounded once.
        let fee = isCapped
            ? Money(halfUp: Int128(cap.tiyn) * Int128(recovered.tiyn), over: Int128(whole.tiyn))
            : recovered.times(band.rate)
        result.fee = fee

        context.step(
            .sumInMCI, with: ["amount": .money(whole), "mci": .money(mci)],
            gives: .cutDecimal(Fraction(whole.tiyn, mci.tiyn)))
        if let next {
            context.step(
                .rate, with: ["from": .cutDecimal(band.start), "to": .cutDecimal(next.start)],
                gives: .percent(band.rate), source: tariff.source)
        } else {
            context.step(
                .rateOfLastBand, with: ["from": .cutDecimal(band.start)], gives: .percent(band.rate),
                source: tariff.source)
        }
        context.step(.product, with: ["amount": .money(whole), "rate": .percent(band.rate)], gives: .money(product))
        context.step(
            .cap, with: ["count": .cutDecimal(capCount.value), "mci": .money(mci)], gives: .money(cap),
            source: capCount.source)
        if isCapped {
            context.step(.cappedFee, gives: .money(cap))
            context.note(.capReached)
        }
        if recovered != whole {
            context.step(
                .partRecovered,
                with: ["fee": .money(isCapped ? cap : product), "recovered": .money(recovered), "amount": .money(whole)],
                gives: .money(fee), by: .feeInProportion)
        }
        total(of: result, in: &context)
        noteLimit(&result, of: whole, bands: bands, index: index, in: &context)
        context.note(.feeRange, by: .feeRange)
        context.note(.alimonyFeeUnknown, by: .alimonyFeeUnknown)
    }

    private static func limit(_ band: FeeBand, _ mci: Money) -> Money { Money(tiyn: mci.tiyn * band.fromMCI) }

    /// How far above a limit a sum is said to be near it: a twentieth. Ours, for the warning alone.
    private static let nearness = 20

    /// The rate is that of the whole sum, so just above a limit the fee is less than just below it.
    private static func noteLimit(
        _ result: inout FeeResult, of whole: Money, bands: [FeeBand], index: Int,
        in context: inout CalculationContext
    ) {
        guard index > 0 else { return }
        let limit = limit(bands[index], result.mci.tenge)
        guard (whole.tiyn - limit.tiyn) * nearness <= limit.tiyn else { return }
        result.isNearLimit = true
        context.note(.nearLimit, with: [
            "limit": .money(limit), "rate": .percent(bands[index].rate), "rate-below": .percent(bands[index - 1].rate),
        ])
        if whole == limit { context.note(.onLimit, by: .feeLimitBelongsToNextBand) }
    }

    private static func total(of result: FeeResult, in context: inout CalculationContext) {
        guard let fee = result.fee, let total = result.total else { return }
        context.step(
            .totalDue, with: ["left": .money(result.left), "fee": .money(fee), "expenses": .money(result.expenses)],
            gives: .money(total), by: .feeStaysDue)
    }
}

extension Fraction {
    /// The figure as an amount in tenge.
    var tenge: Money { Money(tenge: 1).times(self) }
}
