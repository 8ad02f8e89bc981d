import Search

/// What a hit of the search leads to.
public enum SearchTarget: Hashable, Sendable {
    /// An official answer, by its number.
    case answer(Int)

    /// The number of the official answer, if it is one.
    public var answer: Int? {
        switch self {
        case .answer(let number): number
        }
    }
}

extension SearchIndex where ID == SearchTarget {
    /// - Parameter faqs: the same questions and answers in each language.
    public init(of faqs: [FAQ], vocabulary: SearchVocabulary) {
        let documents = (faqs.first?.entries ?? []).map { entry in
            let versions = faqs.compactMap { $0[entry.number] }
            return SearchDocument(
                id: SearchTarget.answer(entry.number), titles: versions.map(\.question),
                ways: vocabulary.otherWays[entry.number] ?? [], bodies: versions.map(\.answer))
        }
        self.init(
            documents, elsewhere: vocabulary.elsewhere, vague: vocabulary.vague, terms: vocabulary.terms)
    }
}
