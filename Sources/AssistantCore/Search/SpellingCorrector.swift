import Law

/// Puts slips right: a word that nobody uses here becomes the nearest one that somebody does.
struct SpellingCorrector: Sendable {
    /// Sorted, without repetition.
    private let words: WordList
    /// Beginnings of words that stand for a term; a word may go on after them.
    private let beginnings: WordList

    /// Shorter words have neighbours that mean something else.
    private static let shortest = 5
    /// Longer endings are hardly ever on a word that is mistyped too.
    private static let longestEnding = 4
    /// How many times as often a word must be used to be meant instead of another.
    private static let muchMore = 20
    /// Shorter words have one slip at most.
    private static let shortestWithTwo = 9

    /// - Parameters:
    ///   - words: every word that is used, with how often it is.
    ///   - beginnings: what stands for a term at the beginning of a word.
    init(words: [(letters: [UInt8], count: Int)], beginnings: [[UInt8]]) {
        let used = WordList(words)
        self.words = used
        self.beginnings = WordList(
            beginnings.filter { $0.count >= Self.shortest }.map { beginning in
                (beginning, used.count(startingWith: beginning[...]))
            })
    }

    /// What was probably meant by a word, or nil if it is known, too short, or like nothing.
    func correction(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard word.count >= Self.shortest, let first = word.first, !LetterForms.isDigit(first), !words.contains(word)
        else { return nil }
        let beginning = word.prefix(max(Self.shortest - 1, word.count - 2))
        let term = nearest(to: word, in: beginnings, asBeginning: true)
        // A term that goes on like the word is meant by it: its own letters do not speak against it.
        if let term, term.letters.starts(with: beginning) {
            return term.distance > 0 ? term.letters : nil
        }
        let candidates = [nearest(to: word, in: words, asBeginning: false), term]
        guard let best = candidates.compactMap({ $0 }).min(by: { $0.isNearer(than: $1) }) else { return nil }
        // An ending that is not among the known words does not make a slip, unless what it is the ending of is rare.
        let known = words.count(startingWith: beginning)
        return best.count >= known * Self.muchMore ? best.letters : nil
    }

    private struct Candidate {
        let letters: ArraySlice<UInt8>
        let distance: Int
        let count: Int

        /// Of words equally near, the one more used is meant more often.
        func isNearer(than other: Candidate) -> Bool { (distance, other.count) < (other.distance, count) }
    }

    /// - Parameter asBeginning: whether the typed word may go on after the known one.
    private func nearest(to word: ArraySlice<UInt8>, in list: WordList, asBeginning: Bool) -> Candidate? {
        var best: Candidate?
        let mask = WordList.mask(of: word)
        for index in list.words(startingWith: word.prefix(1)) {
            let known = list[index]
            let slips = min(known.count, word.count) < Self.shortestWithTwo ? 1 : 2
            let longer = word.count - known.count
            let mostLonger = asBeginning ? slips + Self.longestEnding : slips
            guard known.count >= Self.shortest, (-slips...mostLonger).contains(longer) else { continue }
            // A letter of the known word that the typed one lacks is a slip each.
            guard (list.mask(index) & ~mask).nonzeroBitCount <= slips else { continue }
            let distance = EditDistance.between(known, word, limit: slips, beginning: asBeginning)
            guard distance <= slips else { continue }
            let candidate = Candidate(letters: known, distance: distance, count: list.count(of: index))
            if best.map({ candidate.isNearer(than: $0) }) ?? true { best = candidate }
        }
        return best
    }
}

/// Words in order, in one flat array.
struct WordList: Sendable {
    private var letters: [UInt8] = []
    private var ends: [Int] = []
    private var masks: [UInt64] = []
    private var counts: [Int] = []

    init(_ words: [(letters: [UInt8], count: Int)]) {
        var previous: [UInt8] = []
        let sorted = words.sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
        for (word, count) in sorted where word != previous {
            letters += word
            ends.append(letters.count)
            masks.append(Self.mask(of: word[...]))
            counts.append(count)
            previous = word
        }
    }

    subscript(index: Int) -> ArraySlice<UInt8> { letters[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    func mask(_ index: Int) -> UInt64 { masks[index] }
    func count(of index: Int) -> Int { counts[index] }

    /// The letters that a word has, a bit each.
    static func mask(of word: ArraySlice<UInt8>) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1) } }

    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let index = firstIndex(notBefore: word)
        return index < ends.count && self[index] == word
    }

    /// How often words with a given beginning are used.
    func count(startingWith beginning: ArraySlice<UInt8>) -> Int {
        words(startingWith: beginning).reduce(0) { $0 + counts[$1] }
    }

    /// The places of the words with a given beginning.
    func words(startingWith beginning: ArraySlice<UInt8>) -> Range<Int> {
        guard let last = beginning.last else { return 0..<ends.count }
        return firstIndex(notBefore: beginning)..<firstIndex(notBefore: beginning.dropLast() + [last + 1])
    }

    private func firstIndex(notBefore word: ArraySlice<UInt8>) -> Int {
        ends.indices.partition { self[$0].lexicographicallyPrecedes(word) }
    }
}
