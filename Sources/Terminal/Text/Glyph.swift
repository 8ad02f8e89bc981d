/// A character of a text as a terminal shows it, and where it stands there.
struct Glyph {
    enum Content {
        case scalar(UInt32)
        /// Several scalars that are one character: a letter with its marks, a family of pictures.
        case cluster(Character)
    }

    let content: Content
    let columns: Int
    /// Its bytes in UTF-8, counted from the start of the text.
    let start: Int
    let end: Int
}

extension Glyph.Content {
    init(_ character: Character) {
        let scalars = character.unicodeScalars
        self = scalars.dropFirst().isEmpty ? .scalar(scalars.first!.value) : .cluster(character)
    }
}

extension StringProtocol {
    /// Goes through the characters of the text until `body` gives false.
    @inline(__always)
    func forEachGlyph(_ body: (Glyph) -> Bool) {
        if utf8.withContiguousStorageIfAvailable({ GlyphWalk(bytes: $0).walk(body) }) != nil { return }
        var copy = String(self)
        copy.withUTF8 { GlyphWalk(bytes: $0).walk(body) }
    }
}

/// Takes a text apart into characters. Two neighbours that each stand alone need no look at the rules of Unicode;
/// what lies between such pairs is left to `String`.
private struct GlyphWalk {
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always)
    func walk(_ body: (Glyph) -> Bool) {
        var place = 0
        while place < bytes.count {
            let (value, end) = scalar(at: place)
            if Unicode.Scalar.standsAlone(value), end == bytes.count || Unicode.Scalar.standsAlone(scalar(at: end).value) {
                guard body(Glyph(content: .scalar(value), columns: 1, start: place, end: end)) else { return }
                place = end
            } else {
                let next = endOfCluster(from: place)
                guard walkClusters(place..<next, body) else { return }
                place = next
            }
        }
    }

    /// The next place that is surely between two characters: between two scalars that stand alone.
    private func endOfCluster(from start: Int) -> Int {
        var place = start, wasAlone = false
        while place < bytes.count {
            let (value, end) = scalar(at: place)
            let isAlone = Unicode.Scalar.standsAlone(value)
            if wasAlone && isAlone { return place }
            (place, wasAlone) = (end, isAlone)
        }
        return place
    }

    private func walkClusters(_ range: Range<Int>, _ body: (Glyph) -> Bool) -> Bool {
        var place = range.lowerBound
        for character in String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) {
            let end = place + character.utf8.count
            let glyph = Glyph(content: .init(character), columns: character.columns, start: place, end: end)
            guard body(glyph) else { return false }
            place = end
        }
        return true
    }

    /// The scalar at a place of text that is known to be whole, and the place behind it.
    @inline(__always)
    private func scalar(at place: Int) -> (value: UInt32, end: Int) {
        let first = UInt32(bytes[place])
        if first < 0x80 { return (first, place + 1) }
        func next(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), place + 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), place + 3) }
        return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), place + 4)
    }
}
