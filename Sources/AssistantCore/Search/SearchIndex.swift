/// Finds documents by what is asked, however it is typed.
///
/// Every question, answer and other way to ask is a text of its own. A query is compared with all of them by the
/// evidence of ``Feature``, weighed by rarity; a document stands where its best texts stand. Texts that ask for
/// something else compete in the same way, which is how a question off the subject is known.
public struct SearchIndex: Sendable {
    /// A row of texts that stand for one document, or for what is not one.
    struct Group: Sendable {
        /// Nil for what is asked elsewhere and for what is vague.
        let number: Int?
        let texts: Range<Int>
    }

    let thesaurus: Thesaurus
    let corrector: SpellingCorrector
    let postings: Postings
    let groups: [Group]
    /// What a text's evidence is worth: long texts hold much by chance, a question says more than its answer.
    let worths: [Float]

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

    init(
        thesaurus: Thesaurus, corrector: SpellingCorrector, postings: Postings, groups: [Group], worths: [Float]
    ) {
        self.thesaurus = thesaurus
        self.corrector = corrector
        self.postings = postings
        self.groups = groups
        self.worths = worths
    }

    /// How many bytes the index takes, near enough.
    package var size: Int { postings.size + worths.count * 4 + groups.count * 32 }

    /// The documents that answer a query, best first.
    public func search(_ query: String, limit: Int) -> SearchResult {
        let words = words(of: query)
        guard words.count > 0, limit > 0 else { return .offSubject }
        let weighing = Weighing(words, in: self, limit: limit)
        let result = Certainty(weighing, words: words.count).result(limit: limit)
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

    private static let shortestMeaning = 4

    /// A letter or three: the documents that have words beginning so.
    private func beginnings(with words: SkeletonWords, limit: Int) -> SearchResult {
        guard words.count == 1 else { return .offSubject }
        let matched = postings.texts(withStemsStartingWith: words[0])
        var best = Nearest(limit: min(limit, Certainty.fewest))
        for (place, group) in groups.enumerated() where group.number != nil {
            var count = 0
            for text in group.texts where matched[text] { count += 1 }
            best.add(place, Float(count) / Float(max(1, group.texts.count)))
        }
        let hits = best.places.compactMap { place, share in
            groups[place].number.map { SearchHit(number: $0, score: Certainty.vagueScore * Double(share)) }
        }
        return SearchResult(hits: hits, verdict: hits.isEmpty ? .offSubject : .vague)
    }
}
