import AssistantCore
import Law

/// Reads what the search knows of people's words: the folder `faq/asking` and `faq/terms.yaml`.
struct VocabularyReader {
    let folder: DataFolder
    let known: KnownSubjects

    func read() -> SearchVocabulary {
        let texts = AskingReader(folder: folder, known: known).read()
        var vocabulary = SearchVocabulary.empty
        for (target, ways) in texts {
            if case .subject(let subject) = target { vocabulary.otherWays[subject] = ways }
        }
        vocabulary.elsewhere = texts[.elsewhere] ?? []
        vocabulary.vague = texts[.vague] ?? []
        vocabulary.terms = readTerms()
        return vocabulary
    }

    private func readTerms() -> [[String]] {
        (folder.read("faq/terms.yaml")?.pairs() ?? []).map { _, _, value in
            (value.list() ?? []).compactMap { node in
                let text = node.text()
                if let text { node.refuseMixedLetters(in: text) }
                return text
            }
        }
    }
}
