/// Takes texts in and makes the index of them.
struct SearchIndexBuilder {
    private let thesaurus: Thesaurus
    private var features = NumberTable(capacity: 1 << 15)
    private var keys: [UInt64] = []
    /// The features of the texts, one text after another.
    private var textFeatures: [Int32] = []
    private var texts: [Postings.Text] = []
    /// The text in which a feature was last seen, so that it counts once in each.
    private var lastSeen: [Int32] = []
    private var groups: [SearchIndex.Group] = []
    private var knownWords = NumberTable(capacity: 1 << 12)
    private var words: [(letters: [UInt8], count: Int)] = []

    init(vocabulary: SearchVocabulary) {
        thesaurus = Thesaurus(vocabulary.terms)
    }

    mutating func add(_ document: SearchDocument, otherWays: [String]) {
        for text in document.questions { add(text, isOfficial: true) }
        // An answer says less of how its question is put.
        for text in document.answers { add(text, worth: 0.6, isOfficial: true, hasPairs: false) }
        for text in document.otherWays + otherWays { add(text) }
        groups.append(.document(document.number))
    }

    /// What is not ours to answer: first what is asked elsewhere, then what is vague.
    mutating func addOthers(_ vocabulary: SearchVocabulary) {
        for (texts, group) in [(vocabulary.elsewhere, SearchIndex.Group.elsewhere), (vocabulary.vague, .vague)] {
            for text in texts { add(text) }
            groups.append(group)
        }
    }

    private mutating func add(_ text: String, worth: Float = 1, isOfficial: Bool = false, hasPairs: Bool = true) {
        let found = SkeletonWords(text)
        let number = Int32(texts.count)
        for key in Feature.keys(of: found, terms: thesaurus.terms(in: found), hasPairs: hasPairs) {
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
        texts.append(.init(group: groups.count, worth: worth, isOfficial: isOfficial, end: textFeatures.count))
    }

    func index() -> SearchIndex {
        SearchIndex(
            thesaurus: thesaurus, corrector: SpellingCorrector(words: words, beginnings: thesaurus.beginnings),
            postings: Postings(features: features, keys: keys, textFeatures: textFeatures, texts: texts, groups: groups),
            groups: groups)
    }
}
