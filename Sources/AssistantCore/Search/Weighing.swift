/// A query weighed against all groups of texts: which documents are likeliest, and what speaks for and against them.
struct Weighing {
    struct Candidate {
        let number: Int
        /// The logarithm of how likely the query is as a question for this document; only differences mean anything.
        let likelihood: Float
    }

    /// The likeliest documents, best first.
    let nearest: [Candidate]
    /// The likelihoods of what is asked elsewhere, and of what is vague.
    let elsewhere: Float
    let vague: Float
    /// From 0 to 1: how much of the query is said in what is vague.
    let vagueShare: Float
    let signs: Signs

    /// What tells a question on the subject from another.
    struct Signs {
        /// How far the best answer is ahead of what is asked elsewhere.
        let lead: Float
        /// How much likelier the query is among all questions of ours than among those asked elsewhere.
        let odds: Float
    }

    /// - Parameter limit: how many of the nearest are wanted at most.
    init(_ words: SkeletonWords, in index: SearchIndex, limit: Int) {
        let query = WeighedQuery(words, in: index)
        let postings = index.postings
        let evidence = query.evidence(in: postings)
        func likelihood(_ group: Int) -> Float { evidence[group] - query.size * postings.sizes[group] }
        var best = Nearest(limit: max(limit, Certainty.compared))
        var elsewhere = -Float.infinity, vague = -Float.infinity, vagueShare: Float = 0
        for (group, kind) in index.groups.enumerated() {
            switch kind {
            case .document: if evidence[group] > 0 { best.add(group, likelihood(group)) }
            case .elsewhere: elsewhere = likelihood(group)
            case .vague: (vague, vagueShare) = (likelihood(group), query.share(of: group, in: postings))
            }
        }
        nearest = best.places.compactMap { group, likelihood in
            index.groups[group].number.map { Candidate(number: $0, likelihood: likelihood) }
        }
        (self.elsewhere, self.vague, self.vagueShare) = (elsewhere, vague, vagueShare)
        signs = Signs(
            lead: nearest.first.map { $0.likelihood - elsewhere } ?? 0,
            odds: query.features.reduce(-query.size * postings.sizeOdds) { $0 + $1.weight * postings.odds(of: $1.feature) })
    }
}

/// The features of a query, weighed like those of a text.
private struct WeighedQuery {
    /// The weights, with those of features that nobody uses, are of length 1 in all.
    let features: [(feature: Int, weight: Float)]
    /// The sum of the weights.
    let size: Float
    /// The same with the features that nobody uses.
    private let wholeSize: Float

    init(_ words: SkeletonWords, in index: SearchIndex) {
        let postings = index.postings
        var features: [(feature: Int, weight: Float)] = []
        var square: Float = 0, size: Float = 0, unknownSize: Float = 0
        // Sorted, as sums of floating point come out the same only in the same order.
        for key in Set(Feature.keys(of: words, terms: index.thesaurus.terms(in: words))).sorted() {
            let weight: Float
            if let feature = postings.feature(key) {
                weight = postings.weights[feature]
                features.append((feature, weight))
                size += weight
            } else {
                weight = postings.weightOfUnknown(key)
                unknownSize += weight
            }
            square += weight * weight
        }
        let length = max(square.squareRoot(), .leastNormalMagnitude)
        self.features = features.map { ($0.feature, $0.weight / length) }
        self.size = size / length
        wholeSize = (size + unknownSize) / length
    }

    /// From 0 to 1: how much of the query stands in a group.
    func share(of group: Int, in postings: Postings) -> Float {
        let found = features.reduce(0) { postings.stands($1.feature, in: group) ? $0 + $1.weight : $0 }
        return wholeSize > 0 ? found / wholeSize : 0
    }

    /// Beyond so many finds the commonest features are left out: they tell least and cost most.
    private static let mostFinds = 1_000_000

    /// What the features say for each group.
    func evidence(in postings: Postings) -> [Float] {
        var result = [Float](repeating: 0, count: postings.sizes.count)
        var finds = 0
        let rarestFirst = features.sorted {
            (postings.count(of: $0.feature), $0.feature) < (postings.count(of: $1.feature), $1.feature)
        }
        result.withUnsafeMutableBufferPointer { result in
            for (feature, weight) in rarestFirst {
                finds += postings.count(of: feature)
                if finds > Self.mostFinds { break }
                postings.add(feature, times: weight, to: result)
            }
        }
        return result
    }
}
