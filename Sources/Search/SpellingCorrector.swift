/// Corrects slips: a word that nobody uses here becomes the nearest one that somebody does.
struct SpellingCorrector: Sendable {
    private struct Word: Sendable {
        let letters: ArraySlice<UInt8>
        /// How often it is used; not known of a beginning.
        let count: Int?
        /// The letters that it has, a bit each.
        let mask: UInt64

        init(_ letters: ArraySlice<UInt8>, count: Int? = nil) {
            self.letters = letters
            self.count = count
            mask = Self.mask(of: letters)
        }

        static func mask(of word: ArraySlice<UInt8>) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1) } }
    }

    /// By their first letter, which is hardly ever mistyped.
    private let words: [UInt8: [Word]]
    /// Beginnings of words that stand for a term; a word may go on after them.
    private let beginnings: [UInt8: [Word]]

    /// - Parameters:
    ///   - words: every word that is used, with how often it is.
    ///   - beginnings: what stands for a term at the beginning of a word.
    init(words: [(letters: ArraySlice<UInt8>, count: Int)], beginnings: [[UInt8]]) {
        let used = words.lazy.map { Word($0.letters, count: $0.count) }
        self.words = Dictionary(grouping: used) { $0.letters.first ?? 0 }
        let longBeginnings = beginnings.filter { $0.count >= SearchConstants.shortestCorrected }.map { Word($0[...]) }
        self.beginnings = Dictionary(grouping: longBeginnings) { $0.letters.first ?? 0 }
    }

    /// What was probably meant by a word, or nil if it is known, too short, or like nothing.
    func correction(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard word.count >= SearchConstants.shortestCorrected, let first = word.first, !LetterForms.isDigit(first),
            !words[first, default: []].contains(where: { $0.letters == word })
        else { return nil }
        let beginning = word.prefix(max(SearchConstants.shortestCorrected - 1, word.count - 2))
        let term = nearest(to: word, among: beginnings[first, default: []], asBeginning: true)
        // A term that goes on like the word is meant by it: its own letters do not speak against it.
        if let term, term.letters.starts(with: beginning) {
            return term.distance > 0 ? term.letters : nil
        }
        let candidates = [nearest(to: word, among: words[first, default: []], asBeginning: false), term]
        guard let best = candidates.compactMap({ $0 }).min(by: { $0.isNearer(than: $1) }) else { return nil }
        // An ending that is not among the known words does not make a slip, unless what it is the ending of is rare.
        let known = count(of: beginning)
        return best.count >= known * SearchConstants.muchMore ? best.letters : nil
    }

    private struct Candidate {
        let letters: ArraySlice<UInt8>
        let distance: Int
        let count: Int

        /// Of words equally near, the one more used is meant more often.
        func isNearer(than other: Candidate) -> Bool {
            if distance != other.distance { return distance < other.distance }
            if count != other.count { return count > other.count }
            return letters.lexicographicallyPrecedes(other.letters)
        }
    }

    /// - Parameter asBeginning: whether the typed word may go on after the known one.
    private func nearest(to word: ArraySlice<UInt8>, among list: [Word], asBeginning: Bool) -> Candidate? {
        var best: Candidate?
        let mask = Word.mask(of: word)
        for known in list {
            let isShort = min(known.letters.count, word.count) < SearchConstants.shortestWithTwoSlips
            let slips = isShort ? 1 : 2
            let longer = word.count - known.letters.count
            let mostLonger = asBeginning ? slips + SearchConstants.longestEnding : slips
            guard known.letters.count >= SearchConstants.shortestCorrected, (-slips...mostLonger).contains(longer),
                // A letter of the known word that the typed one lacks is a slip each.
                (known.mask & ~mask).nonzeroBitCount <= slips
            else { continue }
            let distance = EditDistance.between(known.letters, word, limit: slips, beginning: asBeginning)
            guard distance <= slips else { continue }
            let candidate = Candidate(
                letters: known.letters, distance: distance, count: known.count ?? count(of: known.letters))
            if best.map({ candidate.isNearer(than: $0) }) ?? true { best = candidate }
        }
        return best
    }

    /// How often words with a given beginning are used.
    private func count(of beginning: ArraySlice<UInt8>) -> Int {
        guard let first = beginning.first, let words = words[first] else { return 0 }
        return words.reduce(0) { $1.letters.starts(with: beginning) ? $0 + ($1.count ?? 0) : $0 }
    }
}
