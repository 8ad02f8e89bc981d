/// The bailiff's fee: Law art. 118, Decree 437.
enum FeeRule: Rule {
    static let fields: [String: FieldKind.Name] = [
        "kind": .choice, "amount": .amount, "recovered": .amount, "debtor": .choice, "date": .date,
        "voluntary": .flag, "cancelled": .flag, "expenses": .amount,
    ]
    static let choices: [String: Set<String>] = [
        "kind": ["property", "action", "child-contact", "security"], "debtor": ["individual", "entity"],
    ]
    static let columns = ["charged", "fee", "rate", "band_from_mci", "band_to_mci", "mci", "total_due", "near_limit"]

    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem] {
        let day = input.date("date") ?? reckoning.today
        let mci = try reckoning.figure(.mci, on: day, "date")
        let expenses = input.amount("expenses") ?? .zero
        let kind = input.choice("kind") ?? "property"
        if kind != "property" && input.has("amount") { reckoning.note(.amountNotUsed) }

        var fee = Fee(mci: mci.value, expenses: expenses)
        if input.has("voluntary") || input.has("cancelled") {
            if kind == "property", let amount = input.amount("amount") {
                fee.left = amount - (try recovered(of: amount, input))
            }
            notCharged(&fee, &reckoning)
        } else {
            if kind != "security" {
                reckoning.step(.mci, ["date": .date(day)], .money(mci.value.tenge), mci.source)
                if mci.source.confidence == .uncertain { reckoning.note(.uncertainMCI) }
            }
            switch kind {
            case "property": try ofMoney(&fee, day, input, &reckoning)
            case "security": reckoning.note(.securityUnknown, [:], .securityPayer)
            default: try ofAction(&fee, kind, day, input, &reckoning)
            }
        }
        reckoning.note(.feeStaysDue, [:], .feeStaysDue)
        return fee.items
    }

    /// What has been found out of a fee so far.
    private struct Fee {
        let mci: Fraction
        let expenses: Money
        var isCharged = true
        /// Nil where the amount is not known.
        var amount: Money?
        /// The part of the debt not yet recovered.
        var left = Money.zero
        var band: FeeBand?
        var nextBand: FeeBand?
        var isNearLimit = false

        var total: Money? { amount.map { left + $0 + expenses } }

        var items: [ResultItem] {
            let limits: ResultValue = band.map { band in
                .object([
                    ResultItem("from_mci", .decimal(Fraction(band.fromMCI, 1))),
                    ResultItem("to_mci", nextBand.map { .decimal(Fraction($0.fromMCI, 1)) } ?? .none),
                ])
            } ?? .none
            return [
                ResultItem("charged", .flag(isCharged)),
                ResultItem("fee", amount.map(ResultValue.money) ?? .unknown),
                ResultItem("rate", band.map { .decimal($0.rate) } ?? .none),
                ResultItem("band", limits),
                ResultItem("mci", .decimal(mci)),
                ResultItem("total_due", total.map(ResultValue.money) ?? .unknown),
                ResultItem("near_limit", .flag(isNearLimit)),
            ]
        }
    }

    private static func recovered(of amount: Money, _ input: CalculatorInput) throws(FieldFault) -> Money {
        guard amount > .zero else { throw FieldFault("amount", .zeroAmount) }
        let recovered = input.amount("recovered") ?? amount
        guard recovered <= amount else { throw FieldFault("recovered", .moreThanWhole, ["amount": .money(amount)]) }
        return recovered
    }

    private static func notCharged(_ fee: inout Fee, _ reckoning: inout Reckoning) {
        fee.isCharged = false
        fee.amount = .zero
        reckoning.step(.feeNotCharged, [:], .money(.zero), reckoning.law[.feeNotDue])
        reckoning.note(.feeFallsAway)
        total(of: fee, &reckoning)
    }

    private static func ofAction(
        _ fee: inout Fee, _ kind: String, _ day: CalendarDate, _ input: CalculatorInput,
        _ reckoning: inout Reckoning
    ) throws(FieldFault) {
        let isEntity = input.choice("debtor") == "entity"
        let count = try reckoning.figure(isEntity ? .actionMCIOfEntity : .actionMCIOfIndividual, on: day, "date")
        let amount = fee.mci.tenge.times(count.value)
        fee.amount = amount
        reckoning.step(
            .fixedFee, ["count": .cutDecimal(count.value), "mci": .money(fee.mci.tenge)], .money(amount), count.source)
        if kind == "child-contact" { reckoning.note(.childContactHalves, [:], .childContactHalves) }
        total(of: fee, &reckoning)
    }

    private static func ofMoney(
        _ fee: inout Fee, _ day: CalendarDate, _ input: CalculatorInput, _ reckoning: inout Reckoning
    ) throws(FieldFault) {
        let whole = try input.require(input.amount("amount"), "amount")
        let recovered = try recovered(of: whole, input)
        if !input.has("recovered") { reckoning.note(.wholeRecovered) }
        let tariff = try reckoning.value(of: reckoning.law.feeBands, on: day, "date")
        let bands = tariff.value
        let mci = fee.mci.tenge
        let index = bands.lastIndex { limit($0, mci) <= whole } ?? 0
        let band = bands[index]
        fee.band = band
        fee.nextBand = index + 1 < bands.count ? bands[index + 1] : nil
        fee.left = whole - recovered

        let capCount = try reckoning.figure(.feeCapMCI, on: day, "date")
        let cap = mci.times(capCount.value)
        let product = whole.times(band.rate)
        let isCapped = Int128(whole.tiyn) * Int128(band.rate.numerator) > Int128(cap.tiyn) * Int128(band.rate.denominator)
        // The share of the whole and the part recovered are one quotient, rounded once.
        let amount = isCapped
            ? Money(halfUp: Int128(cap.tiyn) * Int128(recovered.tiyn), over: Int128(whole.tiyn))
            : recovered.times(band.rate)
        fee.amount = amount

        reckoning.step(
            .sumInMCI, ["amount": .money(whole), "mci": .money(mci)],
            .cutDecimal(Fraction(whole.tiyn, mci.tiyn)))
        if let next = fee.nextBand {
            reckoning.step(
                .rate, ["from": band.start, "to": next.start], .percent(band.rate), tariff.source)
        } else {
            reckoning.step(.rateOfLastBand, ["from": band.start], .percent(band.rate), tariff.source)
        }
        reckoning.step(.product, ["amount": .money(whole), "rate": .percent(band.rate)], .money(product))
        reckoning.step(
            .cap, ["count": .cutDecimal(capCount.value), "mci": .money(mci)], .money(cap), capCount.source)
        if isCapped {
            reckoning.step(.cappedFee, [:], .money(cap))
            reckoning.note(.capReached)
        }
        if recovered != whole {
            reckoning.step(
                .partRecovered,
                ["fee": .money(isCapped ? cap : product), "recovered": .money(recovered), "amount": .money(whole)],
                .money(amount), reckoning.law[.feeInProportion])
        }
        total(of: fee, &reckoning)
        noteLimit(&fee, whole, bands, index, mci, &reckoning)
        reckoning.note(.feeRange, [:], .feeRange)
        reckoning.note(.alimonyFeeUnknown, [:], .alimonyFeeUnknown)
    }

    private static func limit(_ band: FeeBand, _ mci: Money) -> Money { Money(tiyn: mci.tiyn * band.fromMCI) }

    /// How far above a limit a sum is said to be near it: a twentieth. Ours, for the warning alone.
    private static let nearness = 20

    /// The rate is that of the whole sum, so just above a limit the fee is less than just below it.
    private static func noteLimit(
        _ fee: inout Fee, _ whole: Money, _ bands: [FeeBand], _ index: Int, _ mci: Money, _ reckoning: inout Reckoning
    ) {
        guard index > 0 else { return }
        let limit = limit(bands[index], mci)
        guard (whole.tiyn - limit.tiyn) * nearness <= limit.tiyn else { return }
        fee.isNearLimit = true
        reckoning.note(.nearLimit, [
            "limit": .money(limit), "rate": .percent(bands[index].rate), "rate-below": .percent(bands[index - 1].rate),
        ])
        if whole == limit { reckoning.note(.onLimit, [:], .feeLimitBelongsToNextBand) }
    }

    private static func total(of fee: Fee, _ reckoning: inout Reckoning) {
        guard let amount = fee.amount, let total = fee.total else { return }
        reckoning.step(
            .totalDue, ["left": .money(fee.left), "fee": .money(amount), "expenses": .money(fee.expenses)],
            .money(total), reckoning.law[.feeStaysDue])
    }
}

extension FeeBand {
    /// Where it begins, in MCI.
    fileprivate var start: Phrase.Value { .cutDecimal(Fraction(fromMCI, 1)) }
}

extension Fraction {
    /// The figure as an amount in tenge.
    var tenge: Money { Money(tenge: 1).times(self) }
}
