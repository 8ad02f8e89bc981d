/// A query weighed against all groups of texts (multinomial naive Bayes): which documents are likeliest, and what
/// speaks for and against them.
struct Weighing {
    struct Candidate {
        let document: Int
        /// The logarithm of how likely the query is as one for this document; only differences mean anything.
        let likelihood: Float
    }

    /// The documents that have anything of the query, likeliest first.
    let nearest: [Candidate]
    /// The likelihood of the likeliest document, before a bare word gives its prior more weight; nil where there is none.
    let strongest: Float?
    /// The likelihoods of what is asked elsewhere, and of what is vague.
    let elsewhere: Float
    let vague: Float
    /// From 0 to 1: how much of the query is said in what is vague.
    let vagueShare: Float
    /// How far the likeliest document is ahead of what is asked elsewhere.
    let lead: Float
    /// The logarithm of how much likelier the query is among all of ours than among what is asked elsewhere.
    let odds: Float

    init(_ words: SkeletonWords, terms: [Int], in table: FeatureTable) {
        let query = WeighedQuery(words, terms: terms, in: table)
        let evidence = query.evidence(in: table)
        let trust = words.count <= SearchConstants.mostBare ? SearchConstants.bareTrust : 1
        func likelihood(_ group: Int, trust: Float = 1) -> Float {
            trust * table.priors[group] + evidence[group] - query.size * logarithm(table.size(of: group))
        }
        let met = (0..<table.documentCount).filter { evidence[$0] > 0 }
        strongest = met.map { likelihood($0) }.max()
        nearest = met.map { Candidate(document: $0, likelihood: likelihood($0, trust: trust)) }
            .sorted { ($1.likelihood, $0.document) < ($0.likelihood, $1.document) }
        elsewhere = likelihood(table.elsewhere)
        vague = likelihood(table.vague)
        vagueShare = query.share(of: table.vague, in: table)
        lead = strongest.map { [elsewhere] in $0 - elsewhere } ?? 0
        odds = query.odds(in: table)
    }
}

/// The features of a query, weighed like those of a text.
private struct WeighedQuery {
    /// The weights, with those of features that no text has, are of length 1 in all.
    let features: [(feature: Int, weight: Float)]
    /// The sum of the weights.
    let size: Float
    /// The same with the features that no text has.
    private let wholeSize: Float

    init(_ words: SkeletonWords, terms: [Int], in table: FeatureTable) {
        let all = words.indices.flatMap { Feature.features(of: words[$0]) } + Feature.features(of: terms, hasPairs: true)
        var features: [(feature: Int, weight: Float)] = []
        var square: Float = 0, size: Float = 0, unknownSize: Float = 0
        // Sorted, as sums of floating point come out the same only in the same order.
        for feature in Set(all).sorted() {
            let number = table.numbers[feature].map(Int.init)
            let count = number.map { Int(table.textCounts[$0]) } ?? 1
            let weight = feature.weight(in: count, of: table.textCount)
            if let number {
                features.append((number, weight))
                size += weight
            } else {
                unknownSize += weight
            }
            square += weight * weight
        }
        let length = max(square.squareRoot(), .leastNormalMagnitude)
        self.features = features.map { ($0.feature, $0.weight / length) }
        self.size = size / length
        wholeSize = (size + unknownSize) / length
    }

    /// What the features say for each group.
    func evidence(in table: FeatureTable) -> [Float] {
        var result = [Float](repeating: 0, count: table.masses.count)
        for (feature, weight) in features {
            for share in table.shares[feature] {
                result[Int(share.group)] += weight * logarithm(1 + share.mass / SearchConstants.smoothing)
            }
        }
        return result
    }

    /// From 0 to 1: how much of the query stands in a group.
    func share(of group: Int, in table: FeatureTable) -> Float {
        let found = features.reduce(0) { sum, feature in
            table.shares[feature.feature].contains { $0.group == group } ? sum + feature.weight : sum
        }
        return wholeSize > 0 ? found / wholeSize : 0
    }

    func odds(in table: FeatureTable) -> Float {
        features.reduce(-size * table.sizeOdds) { $0 + $1.weight * table.odds(of: $1.feature) }
    }
}
