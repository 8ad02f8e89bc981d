/// How much is said beside a result: what nobody asked for is not made, so that a table of a million rows is quick.
public enum ResultDetail: Sendable {
    /// The codes of the notes.
    case codes
    /// The notes as sentences.
    case notes
    /// The notes, the steps and where their rules stand.
    case steps
}

/// One calculation under way: the law that it asks, and the explanation that grows with it.
package struct CalculationContext {
    let law: Parameters
    let today: CalendarDate
    var calendar: WorkCalendar
    private var detail = ResultDetail.steps
    /// The figures asked for so far: a few are found faster so than among all.
    private var known: [(figure: Figure, values: Dated<Fraction>)] = []

    private(set) var steps: [ResultStep] = []
    private(set) var sources: [LegalSource] = []
    private(set) var notes: [Phrase] = []
    /// The notes that belong to a field, which its form shows there too.
    private(set) var fieldNotes: [String: Phrase] = [:]
    /// The official answers that this result belongs to, where not all of its calculator.
    var faq: [Int]?
    /// Our explanations that this result belongs to, where not all of its calculator.
    var explanations: [String]?

    init(law: Parameters, today: CalendarDate, calendar: WorkCalendar) {
        self.law = law
        self.today = today
        self.calendar = calendar
    }

    /// Makes ready for another calculation; what has been found of the law stays.
    mutating func begin(_ detail: ResultDetail) {
        self.detail = detail
        steps = []
        sources = []
        notes = []
        if !fieldNotes.isEmpty { fieldNotes = [:] }
        faq = nil
    }

    /// Says a step of the explanation; nothing of it is made where none is wanted.
    ///
    /// - Parameters:
    ///   - source: where the figure of the step stands.
    ///   - rule: the rule that the step goes by, where it has no figure.
    mutating func step(
        _ word: StepWord, with values: @autoclosure () -> [String: Phrase.Value] = [:],
        gives value: @autoclosure () -> Phrase.Value, source: LegalSource? = nil, by rule: LegalRule? = nil
    ) {
        guard detail == .steps else { return }
        let source = source ?? rule.map { law[$0] }
        if let source { cite(source) }
        steps.append(ResultStep(text: Phrase(word, values()), value: value(), source: source))
    }

    mutating func note(
        _ word: NoteWord, with values: @autoclosure () -> [String: Phrase.Value] = [:], by rule: LegalRule? = nil
    ) {
        let note = Phrase(word, detail == .codes ? [:] : values())
        if !notes.contains(note) { notes.append(note) }
        if let rule, detail == .steps { cite(law[rule]) }
    }

    /// A note that what is typed into a field would make needless.
    mutating func note(
        _ word: NoteWord, with values: [String: Phrase.Value] = [:], at field: some FieldDeclaration
    ) {
        note(word, with: values)
        fieldNotes[field.name] = Phrase(word, values)
    }

    mutating func cite(_ source: LegalSource) {
        if detail == .steps && !sources.contains(source) { sources.append(source) }
    }

    /// What a figure is on a day, with its source.
    ///
    /// - Throws: ``FieldFault`` at the field of the day where the figure is not known so early.
    mutating func figure(
        _ figure: Figure, on day: CalendarDate, at field: some FieldDeclaration
    ) throws(FieldFault) -> DatedValue<Fraction> {
        try value(of: values(of: figure), on: day, at: field, lastKnown: figure == .mci ? .lastKnownMCI : .lastKnownFigure)
    }

    private mutating func values(of figure: Figure) -> Dated<Fraction> {
        for index in known.indices where known[index].figure == figure { return known[index].values }
        known.append((figure, law[figure]))
        return known[known.count - 1].values
    }

    /// What a figure is on a day; nil for a day before the first that is known.
    mutating func knownFigure(_ figure: Figure, on day: CalendarDate) -> DatedValue<Fraction>? {
        guard let (found, isLastKnown) = values(of: figure).on(day) else { return nil }
        if isLastKnown, let end = found.to { note(.lastKnownFigure, with: ["date": .date(end)]) }
        return found
    }

    /// What holds on a day; beyond the last day known it is the last value, with a note.
    mutating func value<T>(
        of dated: Dated<T>, on day: CalendarDate, at field: some FieldDeclaration,
        lastKnown: NoteWord = .lastKnownFigure
    ) throws(FieldFault) -> DatedValue<T> {
        guard let (found, isLastKnown) = dated.on(day) else {
            throw FieldFault(field, .beforeFirstKnown, dated.first.map { ["date": .date($0)] } ?? [:])
        }
        if isLastKnown, let end = found.to { note(lastKnown, with: ["date": .date(end)]) }
        return found
    }
}
