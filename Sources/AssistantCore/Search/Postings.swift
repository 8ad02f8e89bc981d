/// Which texts hold a feature, for every feature, in flat arrays.
struct Postings: Sendable {
    private let features: NumberTable
    private let keys: [UInt64]
    private let starts: [Int32]
    private let texts: [Int32]
    /// How much a feature says: the rarer, and the fewer the documents that share it, the more.
    let weights: [Float]
    /// How many texts of the subject hold a feature, and how many of those asked elsewhere.
    private let subjectCounts: [Int32]
    private let elsewhereCounts: [Int32]
    private static let mostBeginnings = 20_000
    let textCount: Int
    let subjectTextCount: Int
    let elsewhereTextCount: Int

    /// - Parameters:
    ///   - features: the numbers of the keys.
    ///   - textFeatures: the features of all texts in a row, each text's up to its place in `textEnds`.
    ///   - groups: the texts of each document, in order.
    ///   - elsewhere: the texts of what is asked elsewhere.
    init(
        features: NumberTable, keys: [UInt64], textFeatures: [Int32], textEnds: [Int], groups: [Range<Int>],
        elsewhere: Range<Int>
    ) {
        self.features = features
        self.keys = keys
        textCount = textEnds.count
        subjectTextCount = elsewhere.lowerBound
        elsewhereTextCount = elsewhere.count
        var starts = [Int32](repeating: 0, count: keys.count + 1)
        for feature in textFeatures { starts[Int(feature) + 1] += 1 }
        for feature in keys.indices { starts[feature + 1] += starts[feature] }
        var texts = [Int32](repeating: 0, count: textFeatures.count)
        var next = starts
        var subject = [Int32](repeating: 0, count: keys.count), other = subject
        var position = 0
        for (text, end) in textEnds.enumerated() {
            while position < end {
                let feature = Int(textFeatures[position])
                texts[Int(next[feature])] = Int32(text)
                next[feature] += 1
                if text < elsewhere.lowerBound { subject[feature] += 1 }
                if elsewhere.contains(text) { other[feature] += 1 }
                position += 1
            }
        }
        let total = Float(textEnds.count)
        let groupOfText = groups.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1.count) }
        weights = keys.indices.map { feature in
            let found = texts[Int(starts[feature])..<Int(starts[feature + 1])]
            let worth = Self.worth(ofKind: Feature.kind(of: keys[feature]))
            let clarity = 1 - Self.spread(of: found, groupOfText) / logarithm(Float(max(2, groups.count)))
            return worth * Self.rarity(Float(found.count), of: total) * max(0, clarity).squareRoot()
        }
        self.starts = starts
        self.texts = texts
        subjectCounts = subject
        elsewhereCounts = other
    }

    /// What the evidence of one kind is worth beside that of another.
    private static func worth(ofKind kind: UInt64) -> Float {
        switch kind {
        case Feature.gramKind: 1
        case Feature.termKind: 3
        case Feature.pairKind: 2
        default: 1
        }
    }

    /// The entropy of the documents in whose texts a feature stands.
    private static func spread(of texts: ArraySlice<Int32>, _ groupOfText: [Int32]) -> Float {
        var sum: Float = 0, run: Float = 0, group: Int32 = -1
        let all = Float(texts.count)
        // Texts of one document follow one another.
        for text in texts {
            let next = groupOfText[Int(text)]
            if next != group {
                if run > 0 { sum -= run / all * logarithm(run / all) }
                (group, run) = (next, 0)
            }
            run += 1
        }
        return run > 0 ? sum - run / all * logarithm(run / all) : sum
    }

    private static func rarity(_ count: Float, of total: Float) -> Float {
        logarithm(1 + (total - count + 0.5) / (count + 0.5))
    }

    /// The weight of a gram that no text holds.
    var weightOfUnknown: Float { Self.rarity(0, of: Float(textCount)) }

    var size: Int { keys.count * (8 + 24 + 4 + 4 + 8) + texts.count * 4 }

    func feature(_ key: UInt64) -> Int? { features[key] }
    func kind(of feature: Int) -> UInt64 { Feature.kind(of: keys[feature]) }
    func texts(with feature: Int) -> ArraySlice<Int32> { texts[Int(starts[feature])..<Int(starts[feature + 1])] }
    func count(of feature: Int) -> Int { Int(starts[feature + 1] - starts[feature]) }

    /// In how many texts of the subject, and of those asked elsewhere, a feature stands.
    func counts(of feature: Int) -> (subject: Int, elsewhere: Int) {
        (Int(subjectCounts[feature]), Int(elsewhereCounts[feature]))
    }

    /// Whether any of the texts holds a feature.
    func holds(_ feature: Int, in range: Range<Int>) -> Bool {
        let all = texts(with: feature)
        var low = all.startIndex, high = all.endIndex
        while low < high {
            let middle = (low + high) / 2
            if all[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < all.endIndex && all[low] < range.upperBound
    }

    /// For each text, whether it has a word that begins with these letters.
    ///
    /// Of very many texts only the first found: what begins with a letter or two is nearly everything.
    func texts(withStemsStartingWith letters: ArraySlice<UInt8>) -> [Bool] {
        var result = [Bool](repeating: false, count: textCount)
        let beginning = Feature.stem(of: letters)
        var finds = 0
        for feature in keys.indices where Feature.stem(keys[feature], startsWith: beginning) {
            for text in texts(with: feature) { result[Int(text)] = true }
            finds += count(of: feature)
            if finds > Self.mostBeginnings { break }
        }
        return result
    }
}
