import AssistantCore
import InterfaceWords
import Law
import Search
import Terminal

/// Writes what is read beside a list, each thing in its own way, with what belongs to it as links under it.
struct PageWriter {
    let setting: Setting
    /// Marks what a search has found.
    let highlighter: Highlighter?

    /// - Parameter showsBothTexts: an answer or explanation stands there in the other language too.
    func page(of subject: Subject, showsBothTexts: Bool) -> [PagePart] {
        switch subject {
        case .answer(let number): answer(number, showsBothTexts: showsBothTexts) + links(from: subject)
        case .explanation(let id): explanation(id, showsBothTexts: showsBothTexts) + links(from: subject)
        case .calculator(let name): tool(subject, about: setting.content.calculator(name).about)
        case .check(let name):
            tool(subject, about: setting.content.checks.first { $0.name == name }?.about ?? "")
        case .situation(let id): situation(id)
        }
    }

    /// That nothing fits, and where one can look instead.
    func nothingFound() -> [PagePart] {
        let words = setting.words
        let topics = setting.content.faq.topics.map { PagePart.link($0.title, to: .topic($0.name)) }
        return [
            PagePart(words[.nothingFound], .heading), PagePart(words[.nothingFoundAdvice]), .blank,
            .link(words[.situations], to: .start),
        ] + topics
    }

    func found(_ text: String, _ role: Role = .plain) -> PagePart {
        PagePart(Paragraph(text: text, role: role, matches: highlighter?.ranges(in: text) ?? []))
    }

    /// Something that the law says, and under it since when, where, and whether it is not sure.
    func statement(_ statement: Statement) -> [PagePart] {
        let words = setting.words, law = setting.library.law
        var basis = statement.since.map { [words(.since, ["date": $0.value])] } ?? []
        basis += statement.sources.map { words.shortText(of: $0, law) }
        if let confidence = statement.sources.map(\.confidence).first(where: { $0 != .confirmed }) {
            basis.append(words[confidence.word])
        }
        let text = FigureText(law: law, day: setting.day, words: words).fill(statement.text)
        return [found("– \(text)"), PagePart("[\(basis.joined(separator: "; "))]", .quiet, indent: 2)]
    }

    /// What can be done by somebody whom this brings here: the links in the order in which they help.
    private func situation(_ id: String) -> [PagePart] {
        guard let situation = setting.situation(id) else { return [] }
        let figures = FigureText(law: setting.library.law, day: setting.day, words: setting.words)
        return [
            PagePart("\(setting.words[.kindSituation])", .quiet), found(situation.title, .heading), .blank,
            found(figures.fill(situation.text)), .blank, PagePart(setting.words[.situationHelp], .heading),
        ] + situation.leads.map { .link(setting.linkText(to: $0), to: Link($0)) }
    }

    private func links(from subject: Subject) -> [PagePart] {
        let related = setting.related(to: subject)
        guard !related.isEmpty else { return [] }
        return [.blank, PagePart(setting.words[.seeAlso], .heading)]
            + related.map { .link(setting.linkText(to: $0), to: Link($0)) }
    }

    /// What a calculator or a check is for, and the way to it.
    private func tool(_ subject: Subject, about: String) -> [PagePart] {
        [
            PagePart(setting.kind(of: subject), .quiet), found(setting.title(of: subject), .heading), .blank,
            found(about), .blank, .link(setting.words[.openTool], to: Link(subject)),
        ] + links(from: subject)
    }
}
