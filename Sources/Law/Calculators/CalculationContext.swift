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
    private let detail: ResultDetail

    private(set) var steps: [ResultStep] = []
    private(set) var sources: [LegalSource] = []
    private(set) var notes: [Phrase] = []
    /// The notes that belong to a field, which its form shows there too.
    private(set) var fieldNotes: [String: Phrase] = [:]
    /// The official answers that this result belongs to, where not all of its calculator.
    var faq: [Int]?

    init(law: Parameters, today: CalendarDate, calendar: WorkCalendar, detail: ResultDetail) {
        self.law = law
        self.today = today
        self.calendar = calendar
        self.detail = detail
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
        try value(of: law[figure], on: day, at: field, lastKnown: figure == .mci ? .lastKnownMCI : .lastKnownFigure)
    }

    /// What a figure is on a day; nil for a day before the first that is known.
    mutating func knownFigure(_ figure: Figure, on day: CalendarDate) -> DatedValue<Fraction>? {
        guard let (found, isLastKnown) = law[figure].on(day) else { return nil }
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
