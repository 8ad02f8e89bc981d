/// Runs calculators by the law as the data has it.
public struct CalculatorRunner: Sendable {
    /// Keeps what it has found of the law: the days off of a year, the values of a figure.
    private var context: CalculationContext

    /// - Parameter today: the day that stands where no other was given.
    public init(law: Parameters, today: CalendarDate) {
        context = CalculationContext(law: law, today: today, calendar: WorkCalendar(law.calendar))
    }

    /// - Parameter detail: what is wanted beside the result.
    /// - Returns: the result, or what must be changed at which fields.
    public mutating func calculate(
        _ calculator: Calculator, _ raw: RawInput, detail: ResultDetail = .steps
    ) -> Result<CalculatorResult, FieldFaults> {
        let (input, faults) = calculator.read(raw)
        guard faults.isEmpty else { return .failure(FieldFaults(faults)) }
        context.begin(detail)
        do {
            let outcome: any RuleResult = try calculator.name.rule.calculate(input, in: &context)
            return .success(CalculatorResult(
                outcome: outcome, steps: context.steps, sources: context.sources, notes: context.notes,
                fieldNotes: context.fieldNotes, ownFAQ: context.faq, ownExplanations: context.explanations))
        } catch {
            return .failure(FieldFaults([error]))
        }
    }

    /// The typed result of one rule, without explanation.
    ///
    /// - Throws: ``FieldFault`` at the field that must be changed.
    package mutating func calculate<R: Rule>(_ rule: R.Type, _ input: CalculatorInput) throws(FieldFault) -> R.Outcome {
        context.begin(.codes)
        return try rule.calculate(input, in: &context)
    }
}
