/// What of a text counts as evidence.
struct Feature: Hashable, Comparable {
    enum Kind: UInt64 {
        /// A few letters in a row within a word, its ends among them: holds through endings and slips.
        case gram
        /// A term of the thesaurus.
        case term
        /// Two terms together, which is what a question is about.
        case pair
        /// The beginning of a word.
        case stem
    }

    /// The kind above the letters or numbers: a single number, since features are looked up by the hundred thousand.
    private let key: UInt64

    private init(_ kind: Kind, _ content: UInt64) { key = kind.rawValue << 60 | content }

    var kind: Kind { Kind(rawValue: key >> 60) ?? .gram }

    static func < (a: Feature, b: Feature) -> Bool { a.key < b.key }

    static func term(_ term: Int) -> Feature { Feature(.term, UInt64(term)) }

    /// - Parameter second: a term of a higher number than the first.
    static func pair(_ first: Int, _ second: Int) -> Feature { Feature(.pair, UInt64(first) << 30 | UInt64(second)) }

    /// The letters of a word that are its stem; none where it begins with a digit.
    static func stemLetters(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let first = word.first, !LetterForms.isDigit(first) else { return nil }
        return word.prefix(SearchConstants.stemLength)
    }

    /// The stem of a word and its grams, some of them perhaps repeated.
    static func features(of word: ArraySlice<UInt8>) -> [Feature] {
        var features: [Feature] = []
        features.reserveCapacity(word.count + 1)
        if let letters = stemLetters(of: word) { features.append(Feature(.stem, pack(letters))) }
        let all = UInt64(1) << UInt64(6 * SearchConstants.gramLength) - 1
        var gram = UInt64(LetterForms.boundary), length = 1
        for letter in word {
            gram = (gram << 6 | UInt64(letter)) & all
            length += 1
            if length >= SearchConstants.gramLength { features.append(Feature(.gram, gram)) }
        }
        features.append(Feature(.gram, (gram << 6 | UInt64(LetterForms.boundary)) & all))
        return features
    }

    /// - Parameters:
    ///   - terms: in order of number.
    ///   - hasPairs: whether terms that stand together are asked for together, as in a question.
    static func features(of terms: [Int], hasPairs: Bool) -> [Feature] {
        var features = terms.map(term)
        guard hasPairs else { return features }
        for (index, first) in terms.enumerated() {
            for second in terms[(index + 1)...] { features.append(pair(first, second)) }
        }
        return features
    }

    /// Six bits a letter.
    private static func pack(_ letters: ArraySlice<UInt8>) -> UInt64 { letters.reduce(0) { $0 << 6 | UInt64($1) } }

    /// How much it says: the more, the rarer it is (inverse document frequency).
    ///
    /// - Parameters:
    ///   - count: in how many texts it stands.
    ///   - texts: how many texts there are.
    func weight(in count: Int, of texts: Int) -> Float {
        let worth: Float =
            switch kind {
            case .gram: 1
            case .term: SearchConstants.termWorth
            case .pair: SearchConstants.pairWorth
            case .stem: SearchConstants.stemWorth
            }
        return worth * logarithm(1 + Float(texts) / Float(max(1, count)))
    }
}
