/// Reads a query: its words with their slips corrected, and what they mean.
struct QueryReader: Sendable {
    let thesaurus: Thesaurus
    let corrector: SpellingCorrector

    func words(of query: String) -> SkeletonWords {
        let typed = SkeletonWords(query, limit: SearchConstants.longestQuery)
        var words = SkeletonWords()
        for word in typed.indices {
            words.append(word: corrector.correction(of: typed[word]) ?? typed[word])
        }
        return words
    }
}
