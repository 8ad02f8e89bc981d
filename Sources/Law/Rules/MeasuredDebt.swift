/// A debt, held against what the law asks of each measure on a day.
struct MeasuredDebt {
    /// Nil where it was not typed.
    let amount: Money?
    /// For how many months a periodic payment has not been made; nil where it was not typed.
    let monthsUnpaid: Int?
    let isAlimony: Bool
    let isOfEntity: Bool
    let day: CalendarDate
    let mci: Money
    let law: Parameters

    /// A debt of so much or more, or periodic payments unpaid for longer.
    var travelBan: Measure {
        guard let limit = limit(.travelBanMCI), let months = monthLimit(.travelBanMonths) else {
            return unknown(.travelBan, .travelBanMCI)
        }
        let isEnough = amount.map { $0 >= limit }, isLate = monthsUnpaid.map { $0 > months }
        return Measure(
            name: .travelBan, applies: isAlimony ? either(isEnough, isLate) : isEnough, threshold: limit,
            text: Phrase(ResultWord.travelBanText, [
                "sum": .money(limit), "mci": inMCI(.travelBanMCI), "months": .number(months),
            ]),
            sources: [source(.travelBanMCI)])
    }

    /// A debt of more than so much; for alimony any arrears.
    var licences: Measure {
        let figure: Figure = isOfEntity ? .licencesMCIOfEntity : .licencesMCIOfIndividual
        guard let limit = limit(figure) else { return unknown(.licences, figure) }
        guard isAlimony else {
            return Measure(
                name: .licences, applies: amount.map { $0 > limit }, threshold: limit,
                text: Phrase(ResultWord.licencesText, ["sum": .money(limit), "mci": inMCI(figure)]),
                sources: [source(figure)])
        }
        return Measure(
            name: .licences, applies: amount != nil ? true : monthsUnpaid.map { $0 > 0 },
            text: Phrase(ResultWord.licencesForAlimony), sources: [source(figure)])
    }

    /// Recovery from a wage at once: a debt of up to so much, or periodic payments.
    var wages: Measure {
        let sources = [source(.wagesMCI)]
        guard !isOfEntity else {
            return Measure(name: .wages, applies: false, text: Phrase(ResultWord.wagesOfEntity), sources: sources)
        }
        guard let limit = limit(.wagesMCI) else { return unknown(.wages, .wagesMCI) }
        guard !isAlimony else {
            return Measure(name: .wages, applies: true, text: Phrase(ResultWord.wagesForAlimony), sources: sources)
        }
        return Measure(
            name: .wages, applies: amount.map { $0 <= limit }, threshold: limit,
            text: Phrase(ResultWord.wagesText, ["sum": .money(limit), "mci": inMCI(.wagesMCI)]), sources: sources)
    }

    /// Simplified proceedings: some claims against an individual, up to so much.
    var simplified: Measure {
        let sources = [source(.simplifiedMCI)]
        guard !isOfEntity && !isAlimony else {
            return Measure(
                name: .simplified, applies: false, text: Phrase(ResultWord.simplifiedNever), sources: sources)
        }
        guard let limit = limit(.simplifiedMCI) else { return unknown(.simplified, .simplifiedMCI) }
        return Measure(
            name: .simplified, applies: amount.map { $0 <= limit }, threshold: limit,
            text: Phrase(ResultWord.simplifiedText, ["sum": .money(limit), "mci": inMCI(.simplifiedMCI)]),
            sources: sources)
    }

    /// The register of debtors: any debt; of periodic payments those unpaid for longer.
    var register: Measure {
        guard let months = monthLimit(.registerMonths) else { return unknown(.register, .registerMonths) }
        return Measure(
            name: .register, applies: isAlimony ? monthsUnpaid.map { $0 > months } : true,
            text: isAlimony
                ? Phrase(ResultWord.registerForAlimony, ["months": .number(months)]) : Phrase(ResultWord.registerText),
            sources: [source(.registerMonths)])
    }

    private func unknown(_ name: Measure.Name, _ figure: Figure) -> Measure {
        Measure(
            name: name, text: Phrase(ResultWord.measureUnknown, ["date": .date(law[figure].first ?? day)]), isUnknown: true,
            sources: [source(figure)])
    }

    private func value(_ figure: Figure) -> Fraction? { law[figure].on(day)?.value.value }
    private func limit(_ figure: Figure) -> Money? { value(figure).map(mci.times) }
    private func monthLimit(_ figure: Figure) -> Int? { value(figure)?.numerator }
    private func inMCI(_ figure: Figure) -> Phrase.Value { .cutDecimal(value(figure) ?? .zero) }
    private func source(_ figure: Figure) -> LegalSource { (law[figure].on(day)?.value ?? law[figure].values[0]).source }

    /// True when one is, false when both are not, otherwise nil.
    private func either(_ one: Bool?, _ other: Bool?) -> Bool? {
        if one == true || other == true { return true }
        return one == nil || other == nil ? nil : false
    }
}
