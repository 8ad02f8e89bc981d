/// Words that mean the same, in whatever language: finds which meanings a text names.
struct Thesaurus: Sendable {
    /// A word, or several in a row, that names a term.
    struct Phrase: Sendable {
        fileprivate struct Part {
            let letters: [UInt8]
            let isBeginning: Bool

            func matches(_ word: ArraySlice<UInt8>) -> Bool {
                isBeginning ? word.starts(with: letters) : word.elementsEqual(letters)
            }
        }

        let term: Int
        fileprivate let first: Part
        fileprivate let rest: [Part]

        /// Whether it goes on after the word with which it begins.
        func goesOn(after word: Int, in words: SkeletonWords) -> Bool {
            let follow = word + 1..<word + 1 + rest.count
            return follow.upperBound <= words.count && zip(rest, follow).allSatisfy { $0.matches(words[$1]) }
        }
    }

    /// By their first two letters, or the only one.
    private var phrases: [UInt16: [Phrase]] = [:]
    let count: Int
    /// The beginnings that stand for a term by themselves.
    private(set) var beginnings: [[UInt8]] = []

    /// - Parameter terms: the phrases that name each; a dash at the end makes a word the beginning of one.
    init(_ terms: [[String]]) {
        count = terms.count
        for (term, phrases) in terms.enumerated() {
            for phrase in phrases { add(phrase, term) }
        }
    }

    private mutating func add(_ phrase: String, _ term: Int) {
        let parts = phrase.split(separator: " ").compactMap { part -> Phrase.Part? in
            let words = SkeletonWords(part.filter { $0 != "-" })
            guard words.count > 0 else { return nil }
            return Phrase.Part(letters: Array(words[0]), isBeginning: part.hasSuffix("-"))
        }
        guard let first = parts.first else { return }
        phrases[Self.key(first.letters.prefix(2)), default: []].append(Phrase(term: term, first: first, rest: Array(parts.dropFirst())))
        if parts.count == 1, first.isBeginning { beginnings.append(first.letters) }
    }

    /// The phrases whose first word this is.
    func phrases(beginningWith word: ArraySlice<UInt8>) -> [Phrase] {
        var result: [Phrase] = []
        for length in stride(from: 1, through: min(2, word.count), by: 1) {
            guard let candidates = phrases[Self.key(word.prefix(length))] else { continue }
            for phrase in candidates where phrase.first.matches(word) { result.append(phrase) }
        }
        return result
    }

    private static func key(_ letters: ArraySlice<UInt8>) -> UInt16 { letters.reduce(0) { $0 << 8 | UInt16($1) } }

    /// The terms that words name, each once, in order of number.
    func terms(in words: SkeletonWords) -> [Int] {
        terms(in: words) { phrases(beginningWith: words[$0]) }
    }

    /// The same where the phrases that begin with each word are known.
    func terms(in words: SkeletonWords, phrases: (Int) -> [Phrase]) -> [Int] {
        var result: [Int] = []
        for word in words.indices {
            for phrase in phrases(word) where !result.contains(phrase.term) && phrase.goesOn(after: word, in: words) {
                result.append(phrase.term)
            }
        }
        return result.sorted()
    }

    /// Whether a word, with those after it perhaps, names a term.
    func namesTerm(_ word: Int, of words: SkeletonWords) -> Bool {
        phrases(beginningWith: words[word]).contains { $0.goesOn(after: word, in: words) }
    }

    /// How many letters of a word name one of the terms; nil if it names none of them.
    func length(of word: Int, in words: SkeletonWords, naming terms: [Int]) -> Int? {
        phrases(beginningWith: words[word])
            .filter { terms.contains($0.term) && $0.goesOn(after: word, in: words) }
            .map(\.first.letters.count).max()
    }
}
