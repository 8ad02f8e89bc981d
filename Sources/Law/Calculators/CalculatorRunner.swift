/// Runs calculators by the law as the data has it.
public struct CalculatorRunner: Sendable {
    private let law: Parameters
    private let today: CalendarDate
    /// Keeps the days off of each year that it was asked for.
    private var calendar: WorkCalendar

    /// - Parameter today: the day that stands where no other was given.
    public init(law: Parameters, today: CalendarDate) {
        self.law = law
        self.today = today
        calendar = WorkCalendar(law.calendar)
    }

    /// - Parameter detail: what is wanted beside the result.
    /// - Returns: the result, or what must be changed at which fields.
    public mutating func calculate(
        _ calculator: Calculator, _ raw: RawInput, detail: ResultDetail = .steps
    ) -> Result<CalculatorResult, FieldFaults> {
        let (input, faults) = calculator.read(raw)
        guard faults.isEmpty else { return .failure(FieldFaults(faults)) }
        var context = CalculationContext(law: law, today: today, calendar: calendar, detail: detail)
        do {
            let outcome: any RuleResult = try calculator.name.rule.calculate(input, in: &context)
            calendar = context.calendar
            return .success(CalculatorResult(
                outcome: outcome, steps: context.steps, sources: context.sources, notes: context.notes,
                fieldNotes: context.fieldNotes, ownFAQ: context.faq))
        } catch {
            return .failure(FieldFaults([error]))
        }
    }

    /// The typed result of one rule, without explanation.
    ///
    /// - Throws: ``FieldFault`` at the field that must be changed.
    package mutating func calculate<R: Rule>(_ rule: R.Type, _ input: CalculatorInput) throws(FieldFault) -> R.Outcome {
        var context = CalculationContext(law: law, today: today, calendar: calendar, detail: .codes)
        defer { calendar = context.calendar }
        return try rule.calculate(input, in: &context)
    }
}
