/// Takes texts in and makes the index of them.
struct SearchIndexBuilder {
    private let thesaurus: Thesaurus
    private var features = NumberTable(capacity: 1 << 15)
    private var keys: [UInt64] = []
    /// The features of the texts, one text after another.
    private var textFeatures: [Int32] = []
    private var textEnds: [Int] = []
    /// The text in which a feature was last seen, so that it counts once in each.
    private var lastSeen: [Int32] = []
    private var kindWorths: [Float] = []
    private var groups: [SearchIndex.Group] = []
    private var knownWords = NumberTable(capacity: 1 << 12)
    private var words: [(letters: [UInt8], count: Int)] = []

    init(vocabulary: SearchVocabulary) {
        thesaurus = Thesaurus(vocabulary.terms)
    }

    mutating func add(_ document: SearchDocument, otherWays: [String]) {
        let start = textEnds.count
        for text in document.questions { add(text, worth: 1.1) }
        for text in document.answers { add(text, worth: 0.6, hasPairs: false) }
        for text in document.otherWays + otherWays { add(text, worth: 1) }
        groups.append(.init(number: document.number, texts: start..<textEnds.count))
    }

    /// What is not ours to answer stands after the documents: first what is asked elsewhere, then what is vague.
    mutating func addOthers(_ vocabulary: SearchVocabulary) {
        for texts in [vocabulary.elsewhere, vocabulary.vague] {
            let start = textEnds.count
            for text in texts {
                for part in text.split(separator: ",") { add(String(part), worth: 1) }
            }
            groups.append(.init(number: nil, texts: start..<textEnds.count))
        }
    }

    /// - Parameter hasPairs: whether terms that stand together are asked for together, as in a question.
    private mutating func add(_ text: String, worth: Float, hasPairs: Bool = true) {
        let found = SkeletonWords(text)
        let terms = thesaurus.terms(in: found)
        let number = Int32(textEnds.count)
        for key in Feature.keys(of: found, terms: terms, hasPairs: hasPairs) {
            let feature = features.number(of: key)
            if feature == lastSeen.count {
                keys.append(key)
                lastSeen.append(-1)
            }
            guard lastSeen[feature] != number else { continue }
            lastSeen[feature] = number
            textFeatures.append(Int32(feature))
        }
        for word in found.indices {
            let letters = found[word]
            let hash = letters.reduce(LetterHash.seed, LetterHash.next)
            let word = knownWords.number(of: hash)
            if word == words.count { words.append((Array(letters), 0)) }
            words[word].count += 1
        }
        textEnds.append(textFeatures.count)
        kindWorths.append(worth)
    }

    func index() -> SearchIndex {
        let firstElsewhere = groups[groups.count - 2].texts.lowerBound
        let firstVague = groups[groups.count - 1].texts.lowerBound
        let postings = Postings(
            features: features, keys: keys, textFeatures: textFeatures, textEnds: textEnds, groups: groups.map(\.texts),
            elsewhere: firstElsewhere..<firstVague)
        return SearchIndex(
            thesaurus: thesaurus,
            corrector: SpellingCorrector(words: words, beginnings: thesaurus.beginnings),
            postings: postings, groups: groups, worths: worths(postings))
    }

    /// Half of a text's worth goes with its length: the more there is in it, the less each find says.
    private func worths(_ postings: Postings) -> [Float] {
        var lengths: [Float] = []
        var start = 0
        for end in textEnds {
            lengths.append(textFeatures[start..<end].reduce(0) { $0 + postings.weights[Int($1)] })
            start = end
        }
        let mean = max(lengths.reduce(0, +) / Float(max(1, lengths.count)), .leastNormalMagnitude)
        return zip(lengths, kindWorths).map { length, worth in worth / (0.5 + 0.5 * length / mean) }
    }
}
