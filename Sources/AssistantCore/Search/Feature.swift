/// What of a text counts as evidence: each kind of it has keys of its own.
enum Feature {
    /// Four letters in a row within a word, its ends among them: holds through endings and slips.
    static let gramKind: UInt64 = 0
    /// A term of the thesaurus.
    static let termKind: UInt64 = 1
    /// Two terms together, which is what a question is about.
    static let pairKind: UInt64 = 2
    /// The beginning of a word.
    static let stemKind: UInt64 = 3

    static let stemLength = 5
    private static let gramLength = 4

    /// The kind stands above the letters or numbers.
    private static let kindPlace: UInt64 = 60

    static func kind(of key: UInt64) -> UInt64 { key >> kindPlace }

    static func term(_ term: Int) -> UInt64 { termKind << kindPlace | UInt64(term) }

    static func pair(_ first: Int, _ second: Int) -> UInt64 {
        pairKind << kindPlace | UInt64(first) << 12 | UInt64(second)
    }

    static func stem(of word: ArraySlice<UInt8>) -> UInt64 { stemKind << kindPlace | beginning(of: word) }

    private static func beginning(of word: ArraySlice<UInt8>) -> UInt64 {
        word.prefix(stemLength).reduce(0) { $0 << 6 | UInt64($1) }
    }

    /// A number by which stems stand in the order of their letters; nil for other keys.
    static func order(ofStem key: UInt64) -> UInt64? {
        guard kind(of: key) == stemKind else { return nil }
        var letters = key ^ stemKind << kindPlace
        while letters != 0, letters >> (6 * UInt64(stemLength - 1)) == 0 { letters <<= 6 }
        return letters
    }

    /// The orders of the stems that begin with a few letters.
    static func orders(ofStemsStartingWith letters: ArraySlice<UInt8>) -> Range<UInt64> {
        let start = beginning(of: letters), rest = 6 * UInt64(max(0, stemLength - letters.count))
        return start << rest..<(start + 1) << rest
    }

    /// Calls `body` with the grams of a word.
    static func forEachGram(of word: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        let all = UInt64(1) << (6 * UInt64(gramLength)) - 1
        var gram = UInt64(LetterForms.boundary), length = 1
        for letter in word {
            gram = (gram << 6 | UInt64(letter)) & all
            length += 1
            if length >= gramLength { body(gram) }
        }
        body((gram << 6 | UInt64(LetterForms.boundary)) & all)
    }

    /// The keys of words, some of them perhaps repeated.
    ///
    /// - Parameter hasPairs: whether terms that stand together are asked for together, as in a question.
    static func keys(of words: SkeletonWords, terms: [Int], hasPairs: Bool = true) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(words.letters.count * 2)
        for word in words.indices {
            let letters = words[word]
            forEachGram(of: letters) { keys.append($0) }
            if let first = letters.first, !LetterForms.isDigit(first) { keys.append(stem(of: letters)) }
        }
        for (index, first) in terms.enumerated() {
            keys.append(term(first))
            guard hasPairs else { continue }
            for second in terms[(index + 1)...] { keys.append(pair(first, second)) }
        }
        return keys
    }
}
