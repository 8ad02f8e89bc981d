import AssistantCore
import BuiltInData
import Search

/// The project's own questions, answers and vocabulary.
enum Corpus {
    static let vocabulary = BuiltInData.vocabulary()
    private static let faqs = Language.writtenLanguages.map { BuiltInData.content(in: $0).faq }

    static func index(_ vocabulary: SearchVocabulary = Corpus.vocabulary) -> SearchIndex<SearchTarget> {
        SearchIndex(of: faqs, vocabulary: vocabulary)
    }

    /// The documents of the program, behind them as many as are wanted besides.
    static func documents(besides count: Int) -> [SearchDocument<Int>] {
        let own = faqs[0].entries.map(\.number).map { number in
            let versions = faqs.compactMap { $0[number] }
            return SearchDocument(
                id: number, titles: versions.map(\.question), ways: vocabulary.otherWays[number] ?? [],
                bodies: versions.map(\.answer))
        }
        return own + MadeDocuments(of: own, count: count).documents
    }
}
