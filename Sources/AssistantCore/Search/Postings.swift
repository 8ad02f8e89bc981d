import Law

/// In which groups of texts a feature stands, and how heavily, for every feature, in flat arrays.
///
/// A text is the features that it has, weighed by ``weight(ofKind:in:of:)`` and made one long in all; a group is the
/// sum of its texts. How likely a feature is in a group follows from its share of that sum, as multinomial naive Bayes
/// has it: nothing is trained, so a text added is a text learnt.
struct Postings: Sendable {
    /// A text among others: the group to which it belongs, how much it counts, whether it is a question or an answer
    /// itself, where its features end.
    struct Text {
        let group: Int
        let worth: Float
        let isOfficial: Bool
        let end: Int
    }

    /// What is added to the sum of every feature in every group: nothing is impossible.
    static let smoothing: Float = 0.06
    private static let mostBeginnings = 20_000

    private let features: NumberTable
    private let keys: [UInt64]
    private let stems: StemOrder
    /// Which features stand in a question or an answer itself, not only in another way to ask.
    private let isOfficial: [Bool]
    private let starts: [Int32]
    private let groups: [Int32]
    /// For each group in which a feature stands: the logarithm of how many times likelier that makes it.
    private let gains: [Float]
    /// How much a feature says.
    let weights: [Float]
    /// The logarithm of how many times likelier a feature is in a question of ours than in one asked elsewhere.
    private let odds: [Float]
    /// For each group the logarithm of the sum of all its features: what its size takes from each of its gains.
    let sizes: [Float]
    /// The same of all that is ours, beside all that is asked elsewhere.
    let sizeOdds: Float
    let textCount: Int

    /// - Parameters:
    ///   - features: the numbers of the keys.
    ///   - textFeatures: the features of all texts in a row, none twice in one.
    init(
        features: NumberTable, keys: [UInt64], textFeatures: [Int32], texts: [Text], groups: [SearchIndex.Group]
    ) {
        self.features = features
        self.keys = keys
        textCount = texts.count
        var found = [Int32](repeating: 0, count: keys.count)
        for feature in textFeatures { found[Int(feature)] += 1 }
        let weights = keys.indices.map {
            Self.weight(ofKind: Feature.kind(of: keys[$0]), in: Int(found[$0]), of: texts.count)
        }
        var masses = GroupMasses(featureCount: keys.count, groups: groups)
        var start = 0, isOfficial = [Bool](repeating: false, count: keys.count)
        for text in texts {
            masses.add(textFeatures[start..<text.end], weights, worth: text.worth, to: text.group)
            if text.isOfficial { for feature in textFeatures[start..<text.end] { isOfficial[Int(feature)] = true } }
            start = text.end
        }
        masses.close()
        let smoothing = Self.smoothing, all = smoothing * Float(max(1, keys.count))
        odds = keys.indices.map { logarithm((masses.ours[$0] + smoothing) / (masses.theirs[$0] + smoothing)) }
        sizes = masses.sizes.map { logarithm($0 + all) }
        sizeOdds = logarithm((masses.ours.reduce(0, +) + all) / (masses.theirs.reduce(0, +) + all))
        (starts, self.groups, gains) = masses.byFeature { logarithm(1 + $0 / smoothing) }
        (self.weights, self.isOfficial) = (weights, isOfficial)
        stems = StemOrder(keys)
    }

    /// The rarer a feature is, the more it says; how much, each kind by itself, was found by trial on labelled queries.
    private static func weight(ofKind kind: UInt64, in count: Int, of texts: Int) -> Float {
        let worth: Float =
            switch kind {
            case Feature.termKind: 3
            case Feature.pairKind, Feature.stemKind: 2
            default: 1
            }
        return worth * logarithm(1 + Float(texts) / Float(max(1, count)))
    }

    /// What a feature that no text has would weigh.
    func weightOfUnknown(_ key: UInt64) -> Float { Self.weight(ofKind: Feature.kind(of: key), in: 1, of: textCount) }

    /// In bytes, near enough.
    var size: Int { keys.count * (8 + 24 + 4 + 4 + 4 + 1) + stems.count * 12 + groups.count * 8 + sizes.count * 4 }

    func feature(_ key: UInt64) -> Int? { features[key] }
    func count(of feature: Int) -> Int { places(of: feature).count }
    func odds(of feature: Int) -> Float { odds[feature] }

    /// Where the groups of a feature stand, in order of group.
    private func places(of feature: Int) -> Range<Int> { Int(starts[feature])..<Int(starts[feature + 1]) }

    /// Adds to each group what a feature says for it.
    func add(_ feature: Int, times weight: Float, to evidence: UnsafeMutableBufferPointer<Float>) {
        let places = places(of: feature)
        groups.withUnsafeBufferPointer { groups in
            gains.withUnsafeBufferPointer { gains in
                for place in places { evidence[Int(groups[place])] += weight * gains[place] }
            }
        }
    }

    func stands(_ feature: Int, in group: Int) -> Bool {
        let places = places(of: feature)
        let place = places.partition { groups[$0] < group }
        return place < places.upperBound && groups[place] == group
    }

    /// For each group, how much of it is the word that it has most of those that begin with these letters.
    ///
    /// Of very many words only the first: what begins with a letter or two is nearly everything.
    func shares(ofStemsStartingWith letters: ArraySlice<UInt8>) -> [Float] {
        var result = [Float](repeating: 0, count: sizes.count)
        var finds = 0
        for feature in stems.features(startingWith: letters) {
            let places = places(of: Int(feature))
            for place in places {
                let group = Int(groups[place])
                let mass = (exponential(gains[place]) - 1) * Self.smoothing
                result[group] = max(result[group], mass / exponential(sizes[group]))
            }
            finds += places.count
            if finds > Self.mostBeginnings { break }
        }
        return result
    }

    /// Whether a word that begins like this one stands in a question or an answer itself.
    func isOfficial(_ word: ArraySlice<UInt8>) -> Bool {
        stems.features(startingWith: word).contains { isOfficial[Int($0)] }
    }
}
