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
            page(of: .situation(name), answer: figures.fill(situation.text))
        }
    }

    private func page(ofAnswer number: Int) -> Page? {
        guard let entry = content.faq[number], var page = page(of: .answer(number), answer: entry.answer) else { return nil }
        page.changes = library.changes(ofAnswer: number, in: language)
        page.sources = page.changes?.changes.sources ?? []
        return page
    }

    private func page(of explanation: Explanation) -> Page? {
        let statements = explanation.statements + explanation.steps
        let answer = statements.map { figures.fill($0.text) }.joined(separator: "\n")
        guard var page = page(of: .explanation(explanation.id), answer: answer) else { return nil }
        page.statements = explanation.statements
        page.steps = explanation.steps
        page.sources = statements.sources
        return page
    }

    private func page(of subject: Subject, answer: String) -> Page? {
        library.listing(of: subject, in: language).map {
            Page(
                listing: $0, answer: answer,
                related: library.related(to: subject, in: language, among: library.explanations(in: language)))
        }
    }

    /// What a list says of an answer that does not hold as it stands: ` [no longer holds]`.
    func verdictMark(ofAnswer number: Int) -> String {
        library.changes(ofAnswer: number, in: language)?.verdict.word.map { " [\(words[$0])]" } ?? ""
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
