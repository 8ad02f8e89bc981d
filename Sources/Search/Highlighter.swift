/// Finds what a query matched in a text, to be shown: the same letters through folding and endings, what was meant
/// by a slip, and words that mean the same.
public struct Highlighter: Sendable {
    private var words = SkeletonWords()
    private var terms: [Int] = []
    private var thesaurus: Thesaurus?

    public init(query: String) { words = SkeletonWords(query, limit: SearchConstants.longestQuery) }

    /// - Parameter index: the search that answered the query, which knows of slips and of words that mean the same.
    public init<ID>(query: String, index: SearchIndex<ID>) {
        words = index.reader.words(of: query)
        thesaurus = index.reader.thesaurus
        terms = index.reader.thesaurus.terms(in: words)
    }

    public func ranges(in text: String) -> [Range<String.Index>] {
        guard words.count > 0 else { return [] }
        let found = SkeletonWords(text, keepsPlaces: true)
        return found.indices.compactMap { word in
            let letters = matchedLetters(of: word, in: found)
            guard letters > 0 else { return nil }
            let places = found.places[found.range(word).prefix(letters)]
            guard let start = places.first?.lowerBound, let end = places.last?.upperBound else { return nil }
            return text.utf8.index(text.startIndex, offsetBy: start)..<text.utf8.index(text.startIndex, offsetBy: end)
        }
    }

    /// How many letters at the beginning of a word were matched.
    private func matchedLetters(of word: Int, in text: SkeletonWords) -> Int {
        let letters = text[word]
        let shared = words.indices.map { query in
            let asked = words[query]
            let common = zip(asked, letters).prefix { $0 == $1 }.count
            return common >= Self.enough(asked.count) ? common : 0
        }
        let named = thesaurus?.length(of: word, in: text, naming: terms)
        return max(shared.max() ?? 0, named ?? 0)
    }

    /// How much of a word must be the same for its ending not to matter; a short one must be there wholly.
    private static func enough(_ length: Int) -> Int { length < 5 ? length : max(4, length * 3 / 5) }
}
