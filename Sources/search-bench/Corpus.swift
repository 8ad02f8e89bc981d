import AssistantCore
import BuiltInData
import Law

/// The project's own questions, answers and vocabulary, as ``Library`` puts them together.
enum Corpus {
    static let vocabulary = BuiltInData.vocabulary()

    static let documents: [SearchDocument] = {
        let faqs = Language.writtenLanguages.map { BuiltInData.content(in: $0).faq }
        return faqs[0].entries.map { entry in
            let versions = faqs.compactMap { $0[entry.number] }
            return SearchDocument(
                number: entry.number, questions: versions.map(\.question), answers: versions.map(\.answer),
                otherWays: [])
        }
    }()

    static func index(_ vocabulary: SearchVocabulary = Corpus.vocabulary) -> SearchIndex {
        SearchIndex(documents, vocabulary: vocabulary)
    }
}
