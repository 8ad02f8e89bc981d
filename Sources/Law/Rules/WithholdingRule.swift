/// How much may be taken of an income: Law arts 94 to 98.
package enum WithholdingRule: Rule {
    /// What it is taken for.
    enum Purpose: String, ChoiceValue { case alimony, harm, other }

    enum Source: String, ChoiceValue {
        case wage, pension
        case unemploymentPayment = "unemployment-payment"
        case disabilityBenefit = "disability-benefit"
        case incapacityPayment = "incapacity-payment"
        case scholarship, protected
    }

    static let income = Field<Money>("income")
    static let purpose = ChoiceField<Purpose>("for", default: .other)
    static let source = ChoiceField<Source>("source", default: .wage)
    /// What is withheld for alimony already, of the same income.
    static let alimonyShare = Field<Share>("alimony-share")
    static let date = Field<CalendarDate>("date")
    package static let fields: FieldList = [income, purpose, source, alimonyShare, date]

    package static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> WithholdingResult {
        let income = try input.require(income)
        guard income > .zero else { throw FieldFault(Self.income, .zeroAmount) }
        let day = input[date] ?? context.today, source = input[source], isForAny = input[purpose] == .other
        let minimum = try context.figure(.subsistenceMinimum, on: day, at: date)
        let share = input[alimonyShare]?.fraction
        var result = WithholdingResult(
            income: income, already: share.map(income.times) ?? .zero, subsistenceMinimum: minimum.value.tenge)
        if source == .protected {
            context.step(.nothingFromProtected, gives: .money(.zero), by: .protectedIncome)
        } else if source.isForAlimonyAlone && isForAny {
            context.step(.onlyForAlimony, gives: .money(.zero), by: .socialPayments)
        } else {
            let quarter = source.isSocial ? context.knownFigure(.socialShare, on: day) : nil
            if let quarter {
                result.limit(to: quarter.value, by: .quarter)
                context.step(
                    .atMostOf, with: ["income": .money(income), "share": .share(quarter.value)],
                    gives: .money(result.most), source: quarter.source)
            } else {
                let stays = try context.figure(.protectedShare, on: day, at: date)
                result.limit(to: stays.value.rest, by: .half)
                context.step(
                    .staysAtLeast, with: ["income": .money(income), "share": .share(stays.value)],
                    gives: .money(income - result.most), source: stays.source)
            }
            if isForAny { keepMinimum(minimum, of: &result, on: day, in: &context) }
            context.note(.allDocumentsTogether, by: .halfStays)
            if isForAny && quarter != nil { context.note(.quarterAndMinimum, by: .quarterAndMinimum) }
            if source == .pension { context.note(.pensionAsIncome, by: .otherIncome) }
            context.note(.netIncome, by: .netIncome)
        }
        takeOff(share, from: &result, in: &context)
        return result
    }

    private static func keepMinimum(
        _ minimum: DatedValue<Fraction>, of result: inout WithholdingResult, on day: CalendarDate,
        in context: inout CalculationContext
    ) {
        result.keep(minimum.value.tenge)
        context.step(
            .minimumStays, with: ["date": .date(day)], gives: .money(minimum.value.tenge), source: minimum.source)
        context.cite(context.law[.subsistenceStays])
        if minimum.source.confidence != .confirmed { context.note(.uncertainMinimum) }
        if result.rule == .minimum {
            context.step(
                .overMinimum,
                with: ["income": .money(result.income), "minimum": .money(minimum.value.tenge)],
                gives: .money(result.most))
        }
    }

    private static func takeOff(
        _ share: Fraction?, from result: inout WithholdingResult, in context: inout CalculationContext
    ) {
        let before = result.most
        result.takeOffAlready()
        if let share {
            context.step(
                .alreadyWithheld, with: ["income": .money(result.income), "share": .share(share)],
                gives: .money(result.already))
            if before > .zero {
                context.step(
                    .mayStillBeTaken, with: ["most": .money(before), "already": .money(result.already)],
                    gives: .money(result.most))
            }
            context.step(
                .staysAfterBoth,
                with: ["income": .money(result.income), "already": .money(result.already), "most": .money(result.most)],
                gives: .money(result.stays))
        } else {
            context.step(
                .stays, with: ["income": .money(result.income), "most": .money(result.most)],
                gives: .money(result.stays))
        }
    }
}

extension WithholdingRule.Source {
    /// Payments for which art. 95(1-1) sets a limit of their own.
    fileprivate var isSocial: Bool {
        switch self {
        case .unemploymentPayment, .disabilityBenefit, .incapacityPayment: true
        case .wage, .pension, .scholarship, .protected: false
        }
    }

    /// Payments of which art. 97 allows taking for alimony and harm alone.
    fileprivate var isForAlimonyAlone: Bool {
        switch self {
        case .unemploymentPayment, .incapacityPayment, .scholarship: true
        case .wage, .pension, .disabilityBenefit, .protected: false
        }
    }
}

extension Fraction {
    /// What is left of the whole.
    fileprivate var rest: Fraction { Fraction(denominator - numerator, denominator) }
}
