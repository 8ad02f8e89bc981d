import Law

/// A paragraph of a result as a person reads it, on the screen or on paper.
public struct ResultParagraph: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// What the person came for.
        case figure
        case heading
        case step
        case row
        case note
        case source
        /// An official answer that the result belongs to, by its number.
        case answer(Int)
        /// One of our explanations that it belongs to, by its id.
        case explanation(String)
    }

    public let kind: Kind
    public let text: String

    /// What it leads to.
    public var subject: Subject? {
        switch kind {
        case .answer(let number): .answer(number)
        case .explanation(let id): .explanation(id)
        case .figure, .heading, .step, .row, .note, .source: nil
        }
    }
}

/// The result in words.
public struct ResultText: Equatable, Sendable {
    /// What the person came for, and how it was worked out.
    public let main: [ResultParagraph]
    public let notes: [ResultParagraph]
    /// Long lists, such as the months of arrears.
    public let lists: [ResultParagraph]
    /// Sources, official answers, explanations.
    public let basis: [ResultParagraph]

    /// All of it, one below the other.
    public var paragraphs: [ResultParagraph] { main + notes + lists + basis }
}

extension CalculatorResult {
    /// - Parameter explanation: the title of one of ours by its id; without one, none is named.
    public func text(
        of calculator: Calculator, in content: Content, law: Parameters, explanation: (String) -> String? = { _ in nil }
    ) -> ResultText {
        let words = content.words
        func section(_ title: ResultWord, _ paragraphs: [ResultParagraph]) -> [ResultParagraph] {
            paragraphs.isEmpty ? [] : [ResultParagraph(kind: .heading, text: words[title])] + paragraphs
        }
        func section(_ title: ResultWord, _ kind: ResultParagraph.Kind, _ texts: [String]) -> [ResultParagraph] {
            section(title, texts.map { ResultParagraph(kind: kind, text: $0) })
        }
        let tables = items.compactMap { item -> ResultRows? in
            if case .rows(let table) = item.value { table } else { nil }
        }
        func rows(_ table: ResultRows) -> [ResultParagraph] {
            section(table.heading, .row, table.phrases.map { words.say($0) + places($1, law, words) })
        }
        var main = figures(of: calculator, words).map { ResultParagraph(kind: .figure, text: "\($0.label): \($0.value)") }
        main += tables.filter(\.isResult).flatMap(rows)
        main += section(.steps, .step, steps.enumerated().map { "\($0 + 1). \(text(of: $1, law, words))" })
        let state = words.say(Phrase(ResultWord.lawAsOf, ["date": .date(law.version.lawAsOf)]))
        var basis = section(.sources, .source, [state] + sources.map { "– \(words.text(of: $0, law))" })
        basis += section(.answers, faq(of: calculator).compactMap { content.faq[$0] }.map {
            ResultParagraph(kind: .answer($0.number), text: "\($0.number). \($0.question)")
        })
        basis += section(.ourExplanations, explanations(of: calculator).compactMap { id in
            explanation(id).map { ResultParagraph(kind: .explanation(id), text: $0) }
        })
        return ResultText(
            main: main, notes: section(.notes, .note, notes.map { "– \(words.say($0))" }),
            lists: tables.filter { !$0.isResult }.flatMap(rows), basis: basis)
    }

    /// The result in words, without our explanations.
    public func paragraphs(of calculator: Calculator, in content: Content, law: Parameters) -> [ResultParagraph] {
        text(of: calculator, in: content, law: law).paragraphs
    }

    private func text(of step: ResultStep, _ law: Parameters, _ words: Words) -> String {
        let place = places(step.source.map { [$0] } ?? [], law, words)
        let text = words.say(step.text)
        let sign = text.contains { "×÷+−".contains($0) } ? " =" : ":"
        return "\(text)\(sign) \(words.text(of: step.value))\(place)"
    }

    /// ` [Law, art. 33(1)]`; nothing where there is no source.
    private func places(_ sources: [LegalSource], _ law: Parameters, _ words: Words) -> String {
        guard !sources.isEmpty else { return "" }
        return " [\(sources.map { words.shortText(of: $0, law) }.joined(separator: "; "))]"
    }
}
