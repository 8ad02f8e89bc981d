/// A way to put Russian letters into single bytes. Only ``windows1251`` is read; the others are here to be told apart.
struct CyrillicEncoding: Sendable {
    /// For each byte above 0x7F: how frequent its letter is, 33 for the most frequent and 1 for the least, below zero
    /// for a capital; nought for what is no letter.
    private let weights: [Int]
    /// Signs that stand beside words and between digits: they say nothing.
    private let signs: Set<UInt8>

    static let windows1251 = CyrillicEncoding(
        [(0xC0, capitals), (0xE0, smallLetters), (0xA8, "Ё"), (0xB8, "ё"), (0xB2, "И"), (0xB3, "и")],
        signs: signsOfWindows)
    /// The blank that does not break, «», №, dashes, quotes, the ellipsis.
    static let signsOfWindows: Set<UInt8> = [0xA0, 0xAB, 0xBB, 0xB9, 0x96, 0x97, 0x84, 0x93, 0x94, 0x85]
    static let koi8 = CyrillicEncoding([(0xC0, koi), (0xE0, koi.uppercased()), (0xA3, "ё"), (0xB3, "Ё")])
    static let dos = CyrillicEncoding(
        [(0x80, capitals), (0xA0, "абвгдежзийклмноп"), (0xE0, "рстуфхцчшщъыьэюя"), (0xF0, "Ёё")])
    static let macintosh = CyrillicEncoding(
        [(0x80, capitals), (0xE0, String(smallLetters.dropLast())), (0xDF, "я"), (0xDD, "Ёё")])

    private static let capitals = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    private static let smallLetters = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
    private static let koi = "юабцдефгхийклмнопярстужвьызшэщчъ"
    /// The most frequent first.
    private static let byFrequency = Array("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё")

    private init(_ runs: [(start: Int, letters: String)], signs: Set<UInt8> = []) {
        self.signs = signs
        var weights = Array(repeating: 0, count: 128)
        for (start, letters) in runs {
            for (offset, letter) in letters.enumerated() {
                let small = Character(letter.lowercased())
                let weight = Self.byFrequency.count - Self.byFrequency.firstIndex(of: small)!
                weights[start - 0x80 + offset] = letter == small ? weight : -weight
            }
        }
        self.weights = weights
    }

    /// How much the bytes above 0x7F look like words written in this way: the mean weight of the letters, less for
    /// capitals behind small letters and for signs within words.
    func likeness(of bytes: UnsafeBufferPointer<UInt8>) -> Double {
        var sum = 0, count = 0, previous = 0
        for byte in bytes {
            guard byte >= 0x80, !signs.contains(byte) else {
                previous = 0
                continue
            }
            let weight = weights[Int(byte) - 0x80]
            sum += abs(weight)
            if weight < 0 && previous > 0 { sum -= 40 }
            if weight == 0 && previous != 0 { sum -= 20 }
            count += 1
            previous = weight
        }
        return count == 0 ? 0 : Double(sum) / Double(count)
    }
}
