/// Puts slips right: a word that nobody uses here becomes the nearest one that somebody does.
struct SpellingCorrector: Sendable {
    /// Sorted, without repetition.
    private let words: WordList
    /// Beginnings of words that stand for a term; a word may go on after them.
    private let beginnings: WordList

    static let shortest = 5

    init(words: [[UInt8]], beginnings: [[UInt8]]) {
        self.words = WordList(words)
        self.beginnings = WordList(beginnings.filter { $0.count >= Self.shortest })
    }

    /// What was probably meant by a word, or nil if it is known, too short, or like nothing.
    func correction(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard word.count >= Self.shortest, let first = word.first, !LetterForms.isDigit(first) else { return nil }
        // An ending that is not among the known words does not make a slip.
        if words.hasWord(startingWith: word.dropLast(2)) { return nil }
        return nearest(to: word, in: beginnings, asBeginning: true) ?? nearest(to: word, in: words, asBeginning: false)
    }

    private func nearest(to word: ArraySlice<UInt8>, in list: WordList, asBeginning: Bool) -> ArraySlice<UInt8>? {
        var best: ArraySlice<UInt8>?
        var bestDistance = Int.max
        let mask = WordList.mask(of: word)
        for index in list.words(startingWith: word.first) {
            let candidate = list[index]
            let slips = (asBeginning ? candidate.count : word.count) < 8 ? 1 : 2
            let longer = word.count - candidate.count
            guard longer >= -slips, longer <= (asBeginning ? slips + 4 : slips), candidate.count >= Self.shortest
            else { continue }
            // A letter of the known word that the typed one lacks is a slip each.
            guard (list.mask(index) & ~mask).nonzeroBitCount <= slips else { continue }
            let distance = EditDistance.between(candidate, word, limit: slips, beginning: asBeginning)
            guard distance <= slips else { continue }
            if distance < bestDistance || (asBeginning && distance == bestDistance && candidate.count > best?.count ?? 0) {
                best = candidate
                bestDistance = distance
            }
        }
        return best
    }
}

/// Words in order, in one flat array.
struct WordList: Sendable {
    private var letters: [UInt8] = []
    private var ends: [Int] = []
    private var masks: [UInt64] = []

    init(_ words: [[UInt8]]) {
        var previous: [UInt8] = []
        for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) where word != previous {
            letters += word
            ends.append(letters.count)
            masks.append(Self.mask(of: word[...]))
            previous = word
        }
    }

    subscript(index: Int) -> ArraySlice<UInt8> { letters[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    func mask(_ index: Int) -> UInt64 { masks[index] }

    /// The letters that a word has, a bit each.
    static func mask(of word: ArraySlice<UInt8>) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1) } }

    func hasWord(startingWith beginning: ArraySlice<UInt8>) -> Bool {
        let index = firstIndex(notBefore: beginning)
        return index < ends.count && self[index].starts(with: beginning)
    }

    /// The places of the words with a given beginning.
    func words(startingWith beginning: ArraySlice<UInt8>) -> Range<Int> {
        guard let last = beginning.last else { return 0..<ends.count }
        return firstIndex(notBefore: beginning)..<firstIndex(notBefore: beginning.dropLast() + [last + 1])
    }

    func words(startingWith first: UInt8?) -> Range<Int> { first.map { words(startingWith: [$0]) } ?? 0..<0 }

    private func firstIndex(notBefore word: ArraySlice<UInt8>) -> Int {
        var low = 0, high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
