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
    }

    public let kind: Kind
    public let text: String
}

extension CalculatorResult {
    /// The result in words: what the person came for, steps, notes, rows, sources, official answers.
    public func paragraphs(of calculator: Calculator, in content: Content, law: Parameters) -> [ResultParagraph] {
        let words = content.words
        func paragraphs(_ title: ResultWord, _ kind: ResultParagraph.Kind, _ texts: [String]) -> [ResultParagraph] {
            guard !texts.isEmpty else { return [] }
            return [ResultParagraph(kind: .heading, text: words[title])] + texts.map { ResultParagraph(kind: kind, text: $0) }
        }
        var result = figures(of: calculator, words).map {
            ResultParagraph(kind: .figure, text: "\($0.label): \($0.value)")
        }
        let tables = items.compactMap { item -> ResultRows? in
            if case .rows(let table) = item.value { table } else { nil }
        }
        func rows(_ table: ResultRows) -> [ResultParagraph] {
            paragraphs(table.heading, .row, table.phrases.map { words.say($0) + places($1, law, words) })
        }
        result += tables.filter(\.isResult).flatMap(rows)
        result += paragraphs(.steps, .step, steps.enumerated().map { "\($0 + 1). \(text(of: $1, law, words))" })
        result += paragraphs(.notes, .note, notes.map { "– \(words.say($0))" })
        result += tables.filter { !$0.isResult }.flatMap(rows)
        let state = words.say(Phrase(ResultWord.lawAsOf, ["date": .date(law.version.lawAsOf)]))
        result += paragraphs(.sources, .source, [state] + sources.map { "– \(words.text(of: $0, law))" })
        let answers = faq(of: calculator).compactMap { content.faq[$0] }
        if !answers.isEmpty { result.append(ResultParagraph(kind: .heading, text: words[.answers])) }
        result += answers.map { ResultParagraph(kind: .answer($0.number), text: "\($0.number). \($0.question)") }
        return result
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
