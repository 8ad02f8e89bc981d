/// Finds documents by what is asked, however it is typed.
///
/// Every title, body and way to ask is a text; a document is all of its texts together. A query is held against all
/// documents by the evidence of ``Feature``, and the document is best as whose query it is likeliest. What is asked
/// elsewhere competes in the same way, which is how a query off the subject is known.
public struct SearchIndex<ID: Hashable & Sendable>: Sendable {
    private let ids: [ID]
    private let table: FeatureTable
    let reader: QueryReader

    /// - Parameters:
    ///   - elsewhere: what people ask of others, a question each: no document answers them.
    ///   - vague: what names the subject and asks nothing that can be answered.
    ///   - terms: words that mean the same; a dash at the end makes a word the beginning of one.
    public init(
        _ documents: [SearchDocument<ID>], elsewhere: [String] = [], vague: [String] = [], terms: [[String]] = []
    ) {
        let thesaurus = Thesaurus(terms)
        var builder = IndexBuilder(thesaurus: thesaurus)
        for document in documents {
            builder.beginGroup(prior: document.prior)
            for text in document.titles { builder.add(text, isInDocument: true) }
            for text in document.bodies {
                builder.add(text, worth: SearchConstants.bodyWorth, isInDocument: true, hasPairs: false)
            }
            for text in document.ways { builder.add(text) }
        }
        for texts in [elsewhere, vague] {
            builder.beginGroup()
            for text in texts { builder.add(text) }
        }
        ids = documents.map(\.id)
        table = builder.table()
        reader = QueryReader(thesaurus: thesaurus, corrector: builder.corrector())
    }

    /// The documents that answer a query, best first.
    public func search(_ query: String, limit: Int) -> SearchResult<ID> {
        let words = reader.words(of: query)
        guard words.count > 0, limit > 0 else { return .offSubject }
        let weighing = Weighing(words, terms: reader.thesaurus.terms(in: words), in: table)
        let verdict = Certainty(weighing, isKeyword: isKeyword(words)).verdict(limit: limit)
        if verdict.hits.isEmpty, words.letters.count < SearchConstants.shortestMeaning, words.count == 1 {
            return result(beginnings(with: words[0], limit: limit))
        }
        return result(verdict)
    }

    /// What tells whether a query is on the subject, and the nearest documents: for `scripts/fit-search`.
    package func signs(of query: String) -> (lead: Float, odds: Float, nearest: [ID]) {
        let words = reader.words(of: query)
        let weighing = Weighing(words, terms: reader.thesaurus.terms(in: words), in: table)
        return (weighing.lead, weighing.odds, weighing.nearest.map { ids[$0.document] })
    }

    private func result(_ verdict: SearchResult<Int>) -> SearchResult<ID> {
        let hits = verdict.hits.map { SearchHit<ID>(id: ids[$0.id], score: $0.score) }
        return SearchResult<ID>(hits: hits, verdict: verdict.verdict)
    }

    /// A word or two out of the documents: too little to be likely, but we do know what to show.
    private func isKeyword(_ words: SkeletonWords) -> Bool {
        words.count <= SearchConstants.mostKeywords && words.indices.allSatisfy {
            reader.thesaurus.namesTerm($0, of: words)
                || words[$0].count >= SearchConstants.shortestMeaning && table.hasInDocument(words[$0])
        }
    }

    /// A letter or three: the documents that have words beginning so.
    private func beginnings(with letters: ArraySlice<UInt8>, limit: Int) -> SearchResult<Int> {
        let shares = table.shares(ofWordsStartingWith: letters).enumerated().map { group, share in
            share * exponential(SearchConstants.bareTrust * table.priors[group])
        }
        let best = shares.enumerated().filter { $0.element > 0 }
            .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(min(limit, SearchConstants.fewest))
        let all = best.reduce(0) { $0 + $1.element }
        let hits = best.map {
            SearchHit<Int>(id: $0.offset, score: SearchConstants.vagueScore * Double($0.element / all))
        }
        return SearchResult<Int>(hits: hits, verdict: hits.isEmpty ? .offSubject : .vague)
    }
}
