import AssistantCore
import BuiltInData
import Law
import Search

/// What the project's own search finds, and its vocabulary.
enum Corpus {
    static let vocabulary = BuiltInData.vocabulary()
    static let situations = BuiltInData.situations(in: .english)
    private static let texts = Language.writtenLanguages.map {
        SearchTexts(
            content: BuiltInData.content(in: $0), explanations: BuiltInData.explanations(in: $0),
            situations: BuiltInData.situations(in: $0))
    }

    static func index(_ vocabulary: SearchVocabulary = Corpus.vocabulary) -> SearchIndex<Subject> {
        SearchIndex(of: texts, vocabulary: vocabulary)
    }

    /// The documents of the program, behind them as many as are wanted besides.
    static func documents(besides count: Int) -> [SearchDocument<Int>] {
        let own = SearchDocument.all(of: texts, vocabulary: vocabulary).enumerated().map { number, document in
            SearchDocument(id: number + 1, titles: document.titles, ways: document.ways, bodies: document.bodies)
        }
        return own + MadeDocuments(of: own, count: count).documents
    }
}
