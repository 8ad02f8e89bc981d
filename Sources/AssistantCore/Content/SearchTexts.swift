import Search

/// What can be found, in one language.
public struct SearchTexts: Sendable {
    private let content: Content
    private let explanations: [Explanation]
    private let situations: [Situation]

    public init(content: Content, explanations: [Explanation], situations: [Situation]) {
        self.content = content
        self.explanations = explanations
        self.situations = situations
    }

    /// What each thing is called and what it says, the official answers first: of two as near, the first is shown first.
    fileprivate var items: [(subject: Subject, titles: [String], bodies: [String])] {
        var items: [(Subject, [String], [String])] = content.faq.entries.map {
            (.answer($0.number), [$0.question, $0.title], [$0.answer])
        }
        items += explanations.map {
            let statements = $0.statements + $0.steps
            return (.explanation($0.id), [$0.title, $0.question], [statements.map { Self.words(of: $0.text) }.joined(separator: "\n")])
        }
        items += content.calculators.map {
            (.calculator($0.name), [$0.title], [$0.about, $0.fields.map(\.label).joined(separator: "\n")])
        }
        items += content.checks.map { (.check($0.name), [$0.title], [$0.about]) }
        items += situations.map { (.situation($0.id), [$0.title], [Self.words(of: $0.text)]) }
        return items
    }

    /// A text without the figures that it names, which are no words.
    private static func words(of text: String) -> String {
        text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, part in
            place == 0 ? part : part[(part.firstIndex(of: "}") ?? part.startIndex)...].dropFirst()
        }.joined()
    }
}

extension SearchDocument where ID == Subject {
    /// Everything that can be found, with how people ask for it.
    ///
    /// - Parameter texts: the same things in each language.
    public static func all(of texts: [SearchTexts], vocabulary: SearchVocabulary) -> [SearchDocument<Subject>] {
        let languages = texts.map(\.items)
        return (languages.first ?? []).indices.map { index in
            let versions = languages.compactMap { $0.indices.contains(index) ? $0[index] : nil }
            let subject = languages[0][index].subject
            return SearchDocument(
                id: subject, titles: versions.flatMap(\.titles), ways: vocabulary.otherWays[subject] ?? [],
                bodies: versions.flatMap(\.bodies), prior: subject.kind.prior)
        }
    }
}

extension SearchIndex where ID == Subject {
    /// - Parameter texts: the same things in each language.
    public init(of texts: [SearchTexts], vocabulary: SearchVocabulary) {
        self.init(
            SearchDocument.all(of: texts, vocabulary: vocabulary), elsewhere: vocabulary.elsewhere,
            vague: vocabulary.vague, terms: vocabulary.terms)
    }
}

extension Subject.Kind {
    /// How much likelier it is meant where the query says as much of each, as a logarithm: the official answer is shown
    /// before what explains, and a calculator where words ask for one. The best of a few values on the working queries.
    fileprivate var prior: Float {
        switch self {
        case .answer, .calculator: 0.9
        case .explanation, .check, .situation: 0
        }
    }
}
