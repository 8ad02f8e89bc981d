import Law

/// Words that mean the same, in whatever language: finds which meanings a text names.
struct Thesaurus: Sendable {
    private struct Part {
        let letters: [UInt8]
        let isBeginning: Bool

        func matches(_ word: ArraySlice<UInt8>) -> Bool {
            isBeginning ? word.starts(with: letters) : word.elementsEqual(letters)
        }
    }

    private struct Entry {
        let term: Int
        let first: Part
        let rest: [Part]
    }

    private var numbers = NumberTable()
    /// The entries that begin with the same letters.
    private var entries: [[Entry]] = []
    /// The beginnings that stand for a term by themselves.
    private(set) var beginnings: [[UInt8]] = []

    init(_ terms: [[String]]) {
        for (term, phrases) in terms.enumerated() {
            for phrase in phrases { add(phrase, term) }
        }
    }

    private mutating func add(_ phrase: String, _ term: Int) {
        let parts = phrase.split(separator: " ").compactMap { part -> Part? in
            let words = SkeletonWords(part.filter { $0 != "-" })
            guard words.count > 0 else { return nil }
            return Part(letters: Array(words[0]), isBeginning: part.hasSuffix("-"))
        }
        guard let first = parts.first else { return }
        let number = numbers.number(of: first.letters.reduce(LetterHash.seed, LetterHash.next))
        if number == entries.count { entries.append([]) }
        entries[number].append(Entry(term: term, first: first, rest: Array(parts.dropFirst())))
        if parts.count == 1, first.isBeginning { beginnings.append(first.letters) }
    }

    /// The terms that words name, each once, in order of number.
    func terms(in words: SkeletonWords) -> [Int] {
        var result: [Int] = []
        for word in words.indices {
            forEachMatch(at: word, in: words) { term, _ in
                if !result.contains(term) { result.append(term) }
            }
        }
        return result.sorted()
    }

    /// Whether a word, with those after it perhaps, names a term.
    func namesTerm(_ word: Int, of words: SkeletonWords) -> Bool {
        var isNamed = false
        forEachMatch(at: word, in: words) { _, _ in isNamed = true }
        return isNamed
    }

    /// How many letters of a word name one of the terms; nil if it names none of them.
    func length(of word: Int, in words: SkeletonWords, naming terms: [Int]) -> Int? {
        var longest: Int?
        forEachMatch(at: word, in: words) { term, length in
            if terms.contains(term) { longest = max(longest ?? 0, length) }
        }
        return longest
    }

    private func forEachMatch(at word: Int, in words: SkeletonWords, _ body: (_ term: Int, _ length: Int) -> Void) {
        guard !entries.isEmpty else { return }
        let letters = words[word]
        var hash = LetterHash.seed
        for (index, letter) in letters.enumerated() {
            hash = LetterHash.next(hash, letter)
            guard let number = numbers[hash] else { continue }
            let isWhole = index + 1 == letters.count
            for entry in entries[number] where entry.first.isBeginning || isWhole {
                let follow = word + 1..<word + 1 + entry.rest.count
                guard follow.upperBound <= words.count,
                    zip(entry.rest, follow).allSatisfy({ $0.matches(words[$1]) })
                else { continue }
                body(entry.term, index + 1)
            }
        }
    }
}

/// The hash of letters in a row, one after another.
enum LetterHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func next(_ hash: UInt64, _ letter: UInt8) -> UInt64 { (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
}
