/// Takes texts in, group by group, and makes the tables that queries are held against.
///
/// A language has far fewer words than its texts: what there is to know of a word is found when it is first met.
struct IndexBuilder {
    /// A word as it was met.
    private struct Word {
        let letters: ArraySlice<UInt8>
        /// Where its features stand in ``wordFeatures``.
        let features: Range<Int>
        /// What of the thesaurus begins with it.
        let phrases: [Thesaurus.Phrase]
        let stem: Int?
        var count = 0
    }

    private struct Text {
        let worth: Float
        /// Where its features stand in ``textFeatures``.
        let features: Range<Int>
    }

    private let thesaurus: Thesaurus
    /// By their fingerprints.
    private var wordNumbers: [UInt64: Int] = [:]
    private var words: [Word] = []
    /// The features of all words in a row.
    private var wordFeatures: [Int32] = []
    private var featureNumbers: [Feature: Int32] = [:]
    private var features: [Feature] = []
    /// The numbers of the pairs of terms, where they have any: met too often to be looked up.
    private var pairNumbers: [Int32]
    private var stems: [FeatureTable.Stem] = []
    private var stemNumbers: [Int32: Int] = [:]
    /// The text in which each feature was last met, so that it counts once in each.
    private var lastText: [Int32] = []
    private var textCount: Int32 = 0
    private var groups: [[Text]] = []
    private var priors: [Float] = []
    /// The features of all texts in a row, none twice in one.
    private var textFeatures: [Int32] = []

    init(thesaurus: Thesaurus) {
        self.thesaurus = thesaurus
        pairNumbers = [Int32](repeating: -1, count: thesaurus.count * thesaurus.count)
    }

    /// Begins a group, to which the texts that follow belong.
    mutating func beginGroup(prior: Float = 0) {
        groups.append([])
        priors.append(prior)
    }

    /// - Parameters:
    ///   - worth: how much it counts beside others.
    ///   - isInDocument: whether it is part of a document, not a way to ask for one.
    ///   - hasPairs: whether its terms are asked for together, as in a question.
    mutating func add(_ text: String, worth: Float = 1, isInDocument: Bool = false, hasPairs: Bool = true) {
        let skeleton = SkeletonWords(text)
        let numbers = skeleton.indices.map { number(of: skeleton[$0]) }
        let terms = thesaurus.terms(in: skeleton) { words[numbers[$0]].phrases }
        let start = textFeatures.count
        for number in numbers {
            words[number].count += 1
            for feature in words[number].features { add(wordFeatures[feature]) }
            if isInDocument, let stem = words[number].stem { stems[stem].isInDocument = true }
        }
        for (index, first) in terms.enumerated() {
            add(number(of: .term(first)))
            if hasPairs { for second in terms[(index + 1)...] { add(number(ofPair: first, second)) } }
        }
        groups[groups.count - 1].append(Text(worth: worth, features: start..<textFeatures.count))
        textCount += 1
    }

    /// Adds a feature to the text at hand, once.
    private mutating func add(_ feature: Int32) {
        guard lastText[Int(feature)] != textCount else { return }
        lastText[Int(feature)] = textCount
        textFeatures.append(feature)
    }

    private mutating func number(ofPair first: Int, _ second: Int) -> Int32 {
        let place = first * thesaurus.count + second
        if pairNumbers[place] < 0 { pairNumbers[place] = number(of: .pair(first, second)) }
        return pairNumbers[place]
    }

    private mutating func number(of feature: Feature) -> Int32 {
        let next = Int32(features.count)
        func take(_ number: inout Int32) -> Int32 { number }
        let number = take(&featureNumbers[feature, default: next])
        guard number == next else { return number }
        features.append(feature)
        lastText.append(-1)
        return number
    }

    private mutating func number(of letters: ArraySlice<UInt8>) -> Int {
        let fingerprint = Self.fingerprint(of: letters)
        if let number = wordNumbers[fingerprint] { return number }
        let own = Array(letters)[...]
        let start = wordFeatures.count
        for feature in Feature.features(of: own) { wordFeatures.append(number(of: feature)) }
        let phrases = thesaurus.phrases(beginningWith: own)
        wordNumbers[fingerprint] = words.count
        words.append(Word(
            letters: own, features: start..<wordFeatures.count, phrases: phrases,
            stem: stem(of: own, wordFeatures[start])))
        return words.count - 1
    }

    /// FNV-1a of 64 bits (Fowler, Noll, Vo): a number is looked up faster than letters.
    private static func fingerprint(of letters: ArraySlice<UInt8>) -> UInt64 {
        letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// - Parameter feature: the first one of the word.
    private mutating func stem(of word: ArraySlice<UInt8>, _ feature: Int32) -> Int? {
        guard let letters = Feature.stemLetters(of: word) else { return nil }
        if let number = stemNumbers[feature] { return number }
        stemNumbers[feature] = stems.count
        stems.append(FeatureTable.Stem(letters: letters, feature: feature))
        return stems.count - 1
    }

    /// What corrects the slips of queries.
    func corrector() -> SpellingCorrector {
        SpellingCorrector(words: words.map { ($0.letters, $0.count) }, beginnings: thesaurus.beginnings)
    }

    /// - Precondition: the last two groups are what is asked elsewhere and what is vague.
    func table() -> FeatureTable {
        var textCounts = [Int32](repeating: 0, count: features.count)
        for feature in textFeatures { textCounts[Int(feature)] += 1 }
        let weights = zip(features, textCounts).map { $0.weight(in: Int($1), of: Int(textCount)) }
        var shares = [[FeatureTable.Share]](repeating: [], count: features.count)
        var masses = [Float](repeating: 0, count: features.count)
        let scales = scales(weights)
        var groupMasses: [Float] = []
        for (group, texts) in groups.enumerated() {
            var met: [Int32] = []
            for text in texts {
                let features = textFeatures[text.features]
                let length = features.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }.squareRoot()
                for feature in features {
                    if masses[Int(feature)] == 0 { met.append(feature) }
                    masses[Int(feature)] += text.worth * weights[Int(feature)] / length
                }
            }
            var size: Float = 0
            for feature in met {
                let mass = masses[Int(feature)] * scales[group]
                masses[Int(feature)] = 0
                size += mass
                shares[Int(feature)].append(FeatureTable.Share(group: Int32(group), mass: mass))
            }
            groupMasses.append(size)
        }
        return FeatureTable(
            numbers: featureNumbers, textCounts: textCounts, shares: shares, stems: stems, textCount: Int(textCount),
            masses: groupMasses, priors: priors)
    }

    /// What each group is taken times, so that a document with many texts does not outweigh one with few: all documents
    /// come nearer to their mean size. What is asked elsewhere and what is vague stay as they are.
    private func scales(_ weights: [Float]) -> [Float] {
        let sizes = groups.map { texts in
            texts.reduce(Float(0)) { sum, text in
                let features = textFeatures[text.features]
                let (all, square) = features.reduce((Float(0), Float(0))) {
                    let weight = weights[Int($1)]
                    return ($0.0 + weight, $0.1 + weight * weight)
                }
                return sum + (square > 0 ? text.worth * all / square.squareRoot() : 0)
            }
        }
        let documents = sizes.dropLast(2)
        let mean = documents.reduce(0, +) / Float(max(1, documents.count))
        return sizes.enumerated().map { group, size in
            group < documents.count && size > 0
                ? exponential(SearchConstants.evenness * logarithm(mean / size)) : 1
        }
    }
}
