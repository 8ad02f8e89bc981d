
/// Words reduced to what survives how people type: one form for upper and lower case, for Kazakh letters and their
/// Russian neighbours, for Cyrillic and Latin, for letters that sound alike and for doubled ones.
///
/// «қызметі», «кызмети», "qyzmetı" and "kyzmety" are the same here.
struct SkeletonWords {
    /// The letters of all words in a row, each from 1 to 62.
    private(set) var letters: [UInt8] = []
    private var ends: [Int] = []
    /// Where each letter stands in the text, in UTF-8; kept only if asked for.
    private(set) var places: [Range<Int>] = []

    var count: Int { ends.count }
    var indices: Range<Int> { 0..<ends.count }

    func range(_ word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }
    subscript(word: Int) -> ArraySlice<UInt8> { letters[range(word)] }

    init() {}

    /// - Parameters:
    ///   - limit: how many letters of the text are read.
    ///   - keepsPlaces: whether ``places`` are wanted.
    init(_ text: String, limit: Int = .max, keepsPlaces: Bool = false) {
        let table = LetterForms.table
        var start = 0, offset = 0
        var previous: UInt8 = 0
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            defer { offset += width }
            let form = scalar.value < table.count ? table[Int(scalar.value)] : LetterForms.rareForm(of: scalar)
            if form == LetterForms.silent {
                // A mark above a letter belongs to it.
                if keepsPlaces, letters.count > start {
                    places[places.count - 1] = places[places.count - 1].lowerBound..<offset + width
                }
                continue
            }
            guard form != LetterForms.separator else {
                close(&start, previous)
                previous = 0
                if letters.count >= limit { return }
                continue
            }
            let place = offset..<offset + width
            if form & LetterForms.latin != 0 {
                let latin = UInt8(truncatingIfNeeded: form >> 16)
                if letters.count > start, let joined = LetterForms.joined(previous, latin) {
                    rewriteLast(joined, start, place, keepsPlaces)
                    previous = latin == LetterForms.s ? LetterForms.joinedTS : 0
                    continue
                }
                if letters.count > start, let softer = LetterForms.softened(previous, latin) {
                    rewriteLast(softer, start, place.lowerBound..<place.lowerBound, keepsPlaces)
                }
                previous = latin
            } else {
                previous = 0
            }
            append(UInt8(truncatingIfNeeded: form & 0xFF), start, place, keepsPlaces)
            let second = UInt8(truncatingIfNeeded: (form >> 8) & 0xFF)
            if second != 0 { append(second, start, place, keepsPlaces) }
        }
        close(&start, previous)
    }

    mutating func append(word: some Sequence<UInt8>) {
        letters.append(contentsOf: word)
        ends.append(letters.count)
    }

    private mutating func close(_ start: inout Int, _ previous: UInt8) {
        guard letters.count > start else { return }
        // At the end of a word "ts" is a plural, not one sound.
        if previous == LetterForms.joinedTS {
            letters.insert(LetterForms.t, at: letters.count - 1)
            if let place = places.last { places.append(place) }
        }
        ends.append(letters.count)
        start = letters.count
    }

    private mutating func append(_ letter: UInt8, _ start: Int, _ place: Range<Int>, _ keepsPlaces: Bool) {
        if letters.count > start, letters[letters.count - 1] == letter, !LetterForms.isDigit(letter) {
            if keepsPlaces { places[places.count - 1] = places[places.count - 1].lowerBound..<place.upperBound }
            return
        }
        guard letters.count - start < SearchConstants.longestWord else { return }
        letters.append(letter)
        if keepsPlaces { places.append(place) }
    }

    /// Two Latin letters for one sound: the second joins the first.
    private mutating func rewriteLast(_ letter: UInt8, _ start: Int, _ place: Range<Int>, _ keepsPlaces: Bool) {
        letters.removeLast()
        var whole = place
        if keepsPlaces { whole = places.removeLast().lowerBound..<place.upperBound }
        append(letter, start, whole, keepsPlaces)
    }
}
