/// The fee for a document about money: a rate for the whole sum by its band, within a cap.
enum FeeOfMoney {
    static func calculate(
        _ result: inout FeeResult, on day: CalendarDate, with input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) {
        let (whole, recovered) = try FeeRule.sums(input)
        let tariff = try context.value(of: context.law.feeBands, on: day, at: FeeRule.date)
        let capCount = try context.figure(.feeCapMCI, on: day, at: FeeRule.date)
        let mci = result.mci.tenge, bands = tariff.value, cap = mci.times(capCount.value)
        let index = bands.lastIndex { limit($0, mci) <= whole } ?? 0
        let band = bands[index], next = index + 1 < bands.count ? bands[index + 1] : nil
        let fee = CappedFee(of: whole, at: band.rate, cap: cap)
        result.band = band
        result.nextBand = next
        result.recovered = recovered
        result.left = whole - recovered
        result.fee = fee.rounded
        result.feeForRecovered = fee.part(recovered, of: whole)

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
        context.step(
            .product, with: ["amount": .money(whole), "rate": .percent(band.rate)], gives: .money(whole.times(band.rate)))
        if fee.isCapped {
            context.step(
                .cap, with: ["count": .cutDecimal(capCount.value), "mci": .money(mci)], gives: .money(cap),
                source: capCount.source)
            context.note(.capReached)
        }
        if recovered > .zero {
            context.step(
                .partRecovered,
                with: ["fee": .money(fee.rounded), "recovered": .money(recovered), "amount": .money(whole)],
                gives: .money(fee.part(recovered, of: whole)), by: .feeInProportion)
            context.step(
                .debtLeft, with: ["amount": .money(whole), "recovered": .money(recovered)],
                gives: .money(whole - recovered))
        }
        FeeRule.stepTotal(of: result, in: &context)
        noteLimit(&result, of: whole, bands: bands, index: index, cap: cap, in: &context)
    }

    private static func limit(_ band: FeeBand, _ mci: Money) -> Money { Money(tiyn: mci.tiyn * band.fromMCI) }

    /// How far above a limit a sum is said to be near it: a twentieth. Ours, for the warning alone.
    private static let nearness = 20

    /// The rate is that of the whole sum, so just above a limit the fee is less than just below it. On the limit the
    /// text of the tariff has both.
    private static func noteLimit(
        _ result: inout FeeResult, of whole: Money, bands: [FeeBand], index: Int, cap: Money,
        in context: inout CalculationContext
    ) {
        guard index > 0 else { return }
        let limit = limit(bands[index], result.mci.tenge), below = bands[index - 1].rate
        guard (whole.tiyn - limit.tiyn) * nearness <= limit.tiyn else { return }
        result.isNearLimit = true
        guard whole == limit else {
            context.note(.nearLimit, with: [
                "limit": .money(limit), "rate": .percent(bands[index].rate), "rate-below": .percent(below),
            ])
            return
        }
        let other = CappedFee(of: whole, at: below, cap: cap).rounded
        result.otherFee = other
        context.step(.otherFee, with: ["amount": .money(whole), "rate": .percent(below)], gives: .money(other), by: .feeLimitBelongsToNextBand)
        context.note(.onLimit, with: ["fee": .money(result.fee ?? .zero), "other": .money(other)])
    }
}

/// A part of a sum, within a cap, before any rounding.
private struct CappedFee {
    private let numerator: Int128
    private let denominator: Int128
    let isCapped: Bool

    init(of whole: Money, at rate: Fraction, cap: Money) {
        let product = Int128(whole.tiyn) * Int128(rate.numerator)
        isCapped = product > Int128(cap.tiyn) * Int128(rate.denominator)
        numerator = isCapped ? Int128(cap.tiyn) : product
        denominator = isCapped ? 1 : Int128(rate.denominator)
    }

    var rounded: Money { Money(halfUp: numerator, over: denominator) }

    /// What of it falls on a part of the sum: one quotient, rounded once.
    func part(_ recovered: Money, of whole: Money) -> Money {
        Money(halfUp: numerator * Int128(recovered.tiyn), over: denominator * Int128(whole.tiyn))
    }
}
