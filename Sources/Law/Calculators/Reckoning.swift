/// One calculation under way: the law that it asks, and the explanation that grows with it.
public struct Reckoning {
    let law: Parameters
    let today: CalendarDate
    var calendar: WorkCalendar
    /// Without explanation, a table of a million rows is quicker.
    private let explains: Bool

    private(set) var steps: [ResultStep] = []
    private(set) var sources: [LegalSource] = []
    private(set) var notes: [Phrase] = []

    init(law: Parameters, today: CalendarDate, calendar: WorkCalendar, explains: Bool) {
        self.law = law
        self.today = today
        self.calendar = calendar
        self.explains = explains
    }

    mutating func step(
        _ word: StepWord, _ values: @autoclosure () -> [String: Phrase.Value] = [:],
        _ value: @autoclosure () -> Phrase.Value, _ source: LegalSource? = nil
    ) {
        guard explains else { return }
        if let source { cite(source) }
        steps.append(ResultStep(text: Phrase(word, values()), value: value(), source: source))
    }

    mutating func note(_ word: NoteWord, _ values: [String: Phrase.Value] = [:], _ rule: LegalRule? = nil) {
        notes.append(Phrase(word, values))
        if let rule { cite(law[rule]) }
    }

    mutating func cite(_ source: LegalSource) {
        if explains && !sources.contains(source) { sources.append(source) }
    }

    /// What a figure is on a day, with its source.
    ///
    /// - Throws: ``FieldFault`` at the field of the day where the figure is not known so early.
    mutating func figure(
        _ figure: Figure, on day: CalendarDate, _ field: String
    ) throws(FieldFault) -> DatedValue<Fraction> {
        try value(of: law[figure], on: day, field, lastKnown: figure == .mci ? .lastKnownMCI : .lastKnownFigure)
    }

    /// What holds on a day; beyond the last day known it is the last value, with a note.
    mutating func value<T>(
        of dated: Dated<T>, on day: CalendarDate, _ field: String, lastKnown: NoteWord = .lastKnownFigure
    ) throws(FieldFault) -> DatedValue<T> {
        guard let (found, isLastKnown) = dated.on(day) else {
            throw FieldFault(field, .beforeFirstKnown, dated.first.map { ["date": .date($0)] } ?? [:])
        }
        if isLastKnown, let end = found.to { note(lastKnown, ["date": .date(end)]) }
        return found
    }
}

/// Runs calculators by the law as the data has it.
public struct Reckoner {
    private let law: Parameters
    private let today: CalendarDate
    private var calendar: WorkCalendar

    /// - Parameter today: the day that stands where no other was given.
    public init(law: Parameters, today: CalendarDate) {
        self.law = law
        self.today = today
        calendar = WorkCalendar(law.calendar)
    }

    /// - Parameter explains: whether steps and sources are wanted.
    /// - Returns: the result, or what must be changed at which fields.
    public mutating func reckon(
        _ calculator: Calculator, _ raw: RawInput, explains: Bool = true
    ) -> Result<CalculatorResult, FieldFaults> {
        let (input, faults) = calculator.read(raw)
        guard faults.isEmpty else { return .failure(FieldFaults(faults)) }
        var reckoning = Reckoning(law: law, today: today, calendar: calendar, explains: explains)
        do {
            let items = try calculator.name.rule.reckon(input, &reckoning)
            calendar = reckoning.calendar
            return .success(CalculatorResult(
                items: items, steps: reckoning.steps, sources: reckoning.sources, notes: reckoning.notes))
        } catch {
            return .failure(FieldFaults([error]))
        }
    }
}

/// Every field that must be changed, in the order of the form; never empty.
public struct FieldFaults: Error, Equatable, Sendable {
    public let all: [FieldFault]

    public init(_ faults: [FieldFault]) { all = faults }
}
