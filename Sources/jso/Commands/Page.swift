import AssistantCore
import InterfaceWords
import Law

/// All that the guide says of an answer, an explanation or a situation.
struct Page {
    let listing: Listing
    /// One paragraph or list item a line.
    let answer: String
    /// Of an explanation alone: what holds, and what to do next.
    var statements: [Statement] = []
    var steps: [Statement] = []
    /// Of an official answer alone: what the law says of it today.
    var changes: AnswerChanges?
    var sources: [LegalSource] = []
    /// What else helps.
    var related: [Subject] = []
}

extension Session {
    /// - Parameter name: the number of an answer, or the id of an explanation or a situation.
    func page(_ name: String) -> Page? {
        if let number = Int(name) { return page(ofAnswer: number) }
        if let explanation = library.explanation(name, in: language) { return page(of: explanation) }
        return library.situation(name, in: language).flatMap { situation in
            library.listing(of: .situation(name), in: language).map {
                Page(listing: $0, answer: figures.fill(situation.text), related: situation.leads)
            }
        }
    }

    private func page(ofAnswer number: Int) -> Page? {
        guard let entry = content.faq[number], let listing = library.listing(of: .answer(number), in: language) else { return nil }
        let explanations = library.explanations(in: language).filter { $0.answers.contains(number) }
        let changes = library.changes(ofAnswer: number, in: language)
        return Page(
            listing: listing, answer: entry.answer, changes: changes, sources: changes?.changes.sources ?? [],
            related: explanations.map { .explanation($0.id) } + content.calculators(forAnswer: number).map { .calculator($0.name) }
                + content.checks(forAnswer: number).map { .check($0.name) })
    }

    private func page(of explanation: AssistantCore.Explanation) -> Page? {
        library.listing(of: .explanation(explanation.id), in: language).map {
            let statements = explanation.statements + explanation.steps
            return Page(
                listing: $0, answer: statements.map { figures.fill($0.text) }.joined(separator: "\n"),
                statements: explanation.statements, steps: explanation.steps, sources: statements.sources,
                related: explanation.answers.map(Subject.answer) + explanation.related.map(Subject.explanation)
                    + explanation.calculators.map(Subject.calculator) + explanation.checks.map(Subject.check))
        }
    }

    /// Puts the figures of the day into texts.
    var figures: FigureText { FigureText(law: library.law, day: today, words: words) }
}

extension [Statement] {
    /// Their sources, each once.
    fileprivate var sources: [LegalSource] {
        flatMap(\.sources).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
