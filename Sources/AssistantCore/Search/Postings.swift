/// In which groups of texts a feature stands, and how heavily, for every feature, in flat arrays.
///
/// A text is the features that it has, weighed by ``weight(ofKind:in:of:)`` and made one long in all; a group is the
/// sum of its texts. How likely a feature is in a group follows from its share of that sum, as multinomial naive Bayes
/// has it: nothing is trained, so a text added is a text learnt.
struct Postings: Sendable {
    /// A text among others: the group to which it belongs, how much it counts, where its features end.
    struct Text {
        let group: Int
        let worth: Float
        let end: Int
    }

    /// What is added to the sum of every feature in every group: nothing is impossible.
    static let smoothing: Float = 0.06
    private static let mostBeginnings = 20_000

    private let features: NumberTable
    private let keys: [UInt64]
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
        var masses = Masses(featureCount: keys.count, groups: groups)
        var start = 0
        for text in texts {
            masses.add(textFeatures[start..<text.end], weights, worth: text.worth, to: text.group)
            start = text.end
        }
        masses.close()
        let smoothing = Self.smoothing, all = smoothing * Float(max(1, keys.count))
        odds = keys.indices.map { logarithm((masses.ours[$0] + smoothing) / (masses.theirs[$0] + smoothing)) }
        sizes = masses.sizes.map { logarithm($0 + all) }
        sizeOdds = logarithm((masses.ours.reduce(0, +) + all) / (masses.theirs.reduce(0, +) + all))
        (starts, self.groups, gains) = masses.byFeature { logarithm(1 + $0 / smoothing) }
        self.weights = weights
    }

    /// The rarer a feature is, the more it says; how much, each kind by itself, was found by trial on labelled queries.
    private static func weight(ofKind kind: UInt64, in count: Int, of texts: Int) -> Float {
        let worth: Float =
            switch kind {
            case Feature.termKind: 2.5
            case Feature.pairKind: 1.5
            default: 1
            }
        return worth * logarithm(1 + Float(texts) / Float(max(1, count)))
    }

    /// What a feature that no text has would weigh.
    func weightOfUnknown(_ key: UInt64) -> Float { Self.weight(ofKind: Feature.kind(of: key), in: 1, of: textCount) }

    /// In bytes, near enough.
    var size: Int { keys.count * (8 + 24 + 4 + 4 + 4) + groups.count * 8 + sizes.count * 4 }

    func feature(_ key: UInt64) -> Int? { features[key] }
    func kind(of feature: Int) -> UInt64 { Feature.kind(of: keys[feature]) }
    func count(of feature: Int) -> Int { Int(starts[feature + 1] - starts[feature]) }
    func odds(of feature: Int) -> Float { odds[feature] }

    /// Adds to each group what a feature says for it.
    func add(_ feature: Int, times weight: Float, to evidence: UnsafeMutableBufferPointer<Float>) {
        let range = Int(starts[feature])..<Int(starts[feature + 1])
        groups.withUnsafeBufferPointer { groups in
            gains.withUnsafeBufferPointer { gains in
                for place in range { evidence[Int(groups[place])] += weight * gains[place] }
            }
        }
    }

    /// For each group, what the words that begin with these letters say for it.
    ///
    /// Of very many only the first: what begins with a letter or two is nearly everything.
    func evidence(ofStemsStartingWith letters: ArraySlice<UInt8>) -> [Float] {
        var result = [Float](repeating: 0, count: sizes.count)
        var finds = 0
        result.withUnsafeMutableBufferPointer { result in
            for feature in keys.indices where Feature.stem(keys[feature], startsWith: letters) {
                add(feature, times: weights[feature], to: result)
                finds += count(of: feature)
                if finds > Self.mostBeginnings { break }
            }
        }
        return result
    }
}

/// The sums of features in groups while texts come in, those of one group after another.
private struct Masses {
    private let kinds: [SearchIndex.Group]
    /// The sum of each feature in the group at hand, and which features have one.
    private var masses: [Float]
    private var touched: [Int32] = []
    private var group = 0
    private var rows: [(group: Int32, feature: Int32, mass: Float)] = []
    private(set) var ours: [Float]
    private(set) var theirs: [Float]
    private(set) var sizes: [Float] = []

    init(featureCount: Int, groups: [SearchIndex.Group]) {
        kinds = groups
        masses = [Float](repeating: 0, count: featureCount)
        (ours, theirs) = (masses, masses)
    }

    mutating func add(_ features: ArraySlice<Int32>, _ weights: [Float], worth: Float, to group: Int) {
        while self.group < group { closeGroup() }
        let length = features.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }.squareRoot()
        guard length > 0 else { return }
        for feature in features {
            if masses[Int(feature)] == 0 { touched.append(feature) }
            masses[Int(feature)] += worth * weights[Int(feature)] / length
        }
    }

    mutating func close() {
        while group < kinds.count { closeGroup() }
    }

    private mutating func closeGroup() {
        var size: Float = 0
        for feature in touched {
            let mass = masses[Int(feature)]
            masses[Int(feature)] = 0
            size += mass
            rows.append((Int32(group), feature, mass))
            switch kinds[group] {
            case .document: ours[Int(feature)] += mass
            case .elsewhere: theirs[Int(feature)] += mass
            case .vague: break
            }
        }
        touched.removeAll(keepingCapacity: true)
        sizes.append(size)
        group += 1
    }

    /// The rows in order of feature: where each begins, the groups, and what `gain` makes of the sums.
    func byFeature(gain: (Float) -> Float) -> (starts: [Int32], groups: [Int32], gains: [Float]) {
        var starts = [Int32](repeating: 0, count: masses.count + 1)
        for row in rows { starts[Int(row.feature) + 1] += 1 }
        for feature in masses.indices { starts[feature + 1] += starts[feature] }
        var next = starts
        var groups = [Int32](repeating: 0, count: rows.count), gains = [Float](repeating: 0, count: rows.count)
        for row in rows {
            let place = Int(next[Int(row.feature)])
            next[Int(row.feature)] += 1
            (groups[place], gains[place]) = (row.group, gain(row.mass))
        }
        return (starts, groups, gains)
    }
}
