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
    /// The result in words: figures, notes, steps, rows, sources, official answers.
    public func paragraphs(of calculator: Calculator, in content: Content, law: Parameters) -> [ResultParagraph] {
        let words = content.words
        func paragraphs(_ title: ResultWord, _ kind: ResultParagraph.Kind, _ texts: [String]) -> [ResultParagraph] {
            guard !texts.isEmpty else { return [] }
            return [ResultParagraph(kind: .heading, text: words[title])] + texts.map { ResultParagraph(kind: kind, text: $0) }
        }
        var result = figures(of: calculator, words).map {
            ResultParagraph(kind: .figure, text: "\($0.label): \($0.value)")
        }
        result += paragraphs(.notes, .note, notes.map { "– \(words.say($0))" })
        result += paragraphs(.steps, .step, steps.enumerated().map { "\($0 + 1). \(text(of: $1, law, words))" })
        for (key, title, row) in [("months", ResultWord.monthsHeading, ResultWord.monthsRow), ("skipped", .skippedHeading, .skippedRow)] {
            guard case .rows(let rows)? = self[key] else { continue }
            result += paragraphs(title, .row, rows.map { words.say(Phrase(row, Self.values(of: $0))) })
        }
        result += paragraphs(.sources, .source, sources.map { "– \(words.text(of: $0, law))" })
        result.append(ResultParagraph(kind: .heading, text: words[.answers]))
        result += calculator.faq.compactMap { content.faq[$0] }.map {
            ResultParagraph(kind: .answer($0.number), text: "\($0.number). \($0.question)")
        }
        return result
    }

    /// The figures that the person came for: `Fee`, `225 000,00 ₸`.
    public func figures(of calculator: Calculator, _ words: Words) -> [(label: String, value: String)] {
        calculator.figures.compactMap { figure in
            guard let value = self[figure.key]?.spoken else { return nil }
            return (figure.label, words.text(of: value))
        }
    }

    private func text(of step: ResultStep, _ law: Parameters, _ words: Words) -> String {
        let place = step.source.map { " [\(words.shortText(of: $0, law))]" } ?? ""
        let text = words.say(step.text)
        let sign = text.contains { "×÷+−".contains($0) } ? " =" : ":"
        return "\(text)\(sign) \(words.text(of: step.value))\(place)"
    }

    private static func values(of row: [ResultItem]) -> [String: Phrase.Value] {
        var values: [String: Phrase.Value] = [:]
        for item in row { values[item.key] = item.value.spoken }
        return values
    }
}

extension ResultValue {
    /// Nil for what there is nothing to say of.
    var spoken: Phrase.Value? {
        switch self {
        case .unknown: .phrase(Phrase(ResultWord.unknown))
        case .flag(let flag): .phrase(Phrase(flag ? ResultWord.yes : .no))
        case .money(let money): .money(money)
        case .decimal(let number): .cutDecimal(number)
        case .share(let share): .share(share)
        case .count(let count): .number(count)
        case .date(let date): .longDay(date)
        case .month(let month): .month(month)
        case .name(let name): .text(name)
        case .phrase(let phrase): .phrase(phrase)
        case .none, .object, .rows: nil
        }
    }
}

extension Words {
    public subscript(word: ResultWord) -> String { say(Phrase(word)) }

    /// A source with its full title, its article and how sure it is.
    public func text(of source: LegalSource, _ law: Parameters) -> String {
        let title = law.acts[source.act].map { text(of: $0.title) } ?? source.act
        let parts = [title, place(of: source, law)].compactMap { $0 }.joined(separator: ", ")
        let confidence: ResultWord =
            switch source.confidence {
            case .confirmed: .confirmed
            case .single: .singleSource
            case .uncertain: .uncertain
            }
        let link = law.address(of: source, in: language).map { " \($0)" } ?? ""
        return "\(parts) (\(self[confidence]))\(link)"
    }

    /// The article, or the short name of the act where there is none.
    func shortText(of source: LegalSource, _ law: Parameters) -> String {
        let name = law.acts[source.act].map { text(of: $0.short) } ?? source.act
        return [name, place(of: source, law)].compactMap { $0 }.joined(separator: ", ")
    }

    private func place(of source: LegalSource, _ law: Parameters) -> String? {
        guard !source.article.isEmpty else { return nil }
        let word: ResultWord = law.acts[source.act]?.kind == .answers ? .answerNumber : .article
        return say(Phrase(word, ["article": .text(source.article)]))
    }
}
