extension Words {
    public subscript(word: ResultWord) -> String { say(Phrase(word)) }

    /// A source with its full title, its article and how sure it is.
    public func text(of source: LegalSource, _ law: Parameters) -> String {
        let title = law.acts[source.act].map { text(of: $0.title) } ?? source.act
        let parts = [title, place(of: source, law)].compactMap { $0 }.joined(separator: ", ")
        let link = law.address(of: source, in: language).map { " \($0)" } ?? ""
        return "\(parts) (\(self[source.confidence.word]))\(link)"
    }

    /// The article, or the short name of the act where there is none.
    package func shortText(of source: LegalSource, _ law: Parameters) -> String {
        let name = law.acts[source.act].map { text(of: $0.short) } ?? source.act
        return [name, place(of: source, law)].compactMap { $0 }.joined(separator: ", ")
    }

    private func place(of source: LegalSource, _ law: Parameters) -> String? {
        guard !source.article.isEmpty else { return nil }
        guard law.acts[source.act]?.kind == .answers else { return say(Phrase(ResultWord.article, ["article": .text(source.article)])) }
        guard let comma = source.article.ranges(of: ", ").last else {
            return say(Phrase(ResultWord.answerNumber, ["article": .text(source.article)]))
        }
        return say(Phrase(ResultWord.answerNumbers, [
            "first": .text(String(source.article[..<comma.lowerBound])), "last": .text(String(source.article[comma.upperBound...])),
        ]))
    }
}

extension Confidence {
    /// How sure something is, in a sentence.
    public var sentence: ResultWord {
        switch self {
        case .confirmed: .surelyConfirmed
        case .single: .surelyOneSource
        case .uncertain: .surelyUncertain
        }
    }

    package var word: ResultWord {
        switch self {
        case .confirmed: .confirmed
        case .single: .singleSource
        case .uncertain: .uncertain
        }
    }
}
