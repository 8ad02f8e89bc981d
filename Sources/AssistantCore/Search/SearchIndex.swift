/// Finds documents by what is asked, however it is typed.
///
/// Every question, answer and other way to ask is a text; a document is all of its texts together. A query is
/// compared with all documents by the evidence of ``Feature``, weighed by rarity, and the document is best as whose
/// question it is likeliest. What is asked elsewhere competes in the same way, which is how a question off the subject
/// is known.
public struct SearchIndex: Sendable {
    /// What a row of texts stands for.
    enum Group: Sendable, Equatable {
        case document(Int)
        case elsewhere
        case vague

        var number: Int? { if case .document(let number) = self { number } else { nil } }
    }

    let thesaurus: Thesaurus
    let corrector: SpellingCorrector
    let postings: Postings
    let groups: [Group]

    /// The longest query that is read, in letters: no honest one is longer.
    static let longestQuery = 500

    public init(_ documents: [SearchDocument], vocabulary: SearchVocabulary = .empty) {
        var builder = SearchIndexBuilder(vocabulary: vocabulary)
        for document in documents {
            builder.add(document, otherWays: vocabulary.otherWays[document.number] ?? [])
        }
        builder.addOthers(vocabulary)
        self = builder.index()
    }

    init(thesaurus: Thesaurus, corrector: SpellingCorrector, postings: Postings, groups: [Group]) {
        self.thesaurus = thesaurus
        self.corrector = corrector
        self.postings = postings
        self.groups = groups
    }

    /// How many bytes the index takes, near enough.
    package var size: Int { postings.size + groups.count * 16 }

    /// The documents that answer a query, best first.
    public func search(_ query: String, limit: Int) -> SearchResult {
        let words = words(of: query)
        guard words.count > 0, limit > 0 else { return .offSubject }
        let weighing = Weighing(words, in: self, limit: limit)
        let result = Certainty(weighing, isKeyword: isKeyword(words)).result(limit: limit)
        guard result.hits.isEmpty, words.letters.count < Self.shortestMeaning else { return result }
        return beginnings(with: words, limit: limit)
    }

    /// What tells whether a query is on the subject, in the order of ``CertaintyWeights``, and the numbers of the
    /// nearest answers: for finding those weights.
    package func signs(of query: String) -> (signs: [Float], nearest: [Int]) {
        let weighing = Weighing(words(of: query), in: self, limit: 1)
        return (weighing.signs.values, weighing.nearest.map(\.number))
    }

    /// The words of a query with their slips put right.
    func words(of query: String) -> SkeletonWords {
        let typed = SkeletonWords(query, limit: Self.longestQuery)
        var words = SkeletonWords()
        for word in typed.indices {
            words.append(word: corrector.correction(of: typed[word]) ?? typed[word])
        }
        return words
    }

    /// A word or two out of the answers: too little to be likely, but we do know what to show.
    private func isKeyword(_ words: SkeletonWords) -> Bool {
        words.count <= 2 && words.indices.allSatisfy {
            thesaurus.namesTerm($0, of: words)
                || words[$0].count >= Self.shortestMeaning && postings.isOfficial(words[$0])
        }
    }

    private static let shortestMeaning = 4

    /// A letter or three: the documents that have words beginning so.
    private func beginnings(with words: SkeletonWords, limit: Int) -> SearchResult {
        guard words.count == 1 else { return .offSubject }
        let shares = postings.shares(ofStemsStartingWith: words[0])
        var best = Nearest(limit: min(limit, Certainty.fewest))
        for (place, group) in groups.enumerated() where group.number != nil && shares[place] > 0 {
            best.add(place, shares[place])
        }
        let all = best.places.reduce(0) { $0 + $1.weight }
        let hits = best.places.compactMap { place, weight in
            groups[place].number.map { SearchHit(number: $0, score: Certainty.vagueScore * Double(weight / all)) }
        }
        return SearchResult(hits: hits, verdict: hits.isEmpty ? .offSubject : .vague)
    }
}
