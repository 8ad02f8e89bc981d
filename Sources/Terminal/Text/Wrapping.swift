extension String {
    /// The ranges of the lines that the text takes when broken at word ends to `width` columns.
    ///
    /// Line breaks in the text are kept; a word longer than a line is broken where the line ends; the blanks
    /// at a break belong to no line. No text gives one empty line.
    public func wrapped(to width: Int) -> [Range<String.Index>] {
        var breaker = LineBreaker(width: max(1, width), glyphCount: utf8.count)
        forEachGlyph { glyph in
            breaker.add(glyph)
            return true
        }
        let utf8 = utf8
        return breaker.finish().map { line in
            utf8.index(startIndex, offsetBy: line.lowerBound)..<utf8.index(startIndex, offsetBy: line.upperBound)
        }
    }
}

/// Breaks a text into lines, each character measured once.
private struct LineBreaker {
    private struct Measured {
        let start: Int
        let columns: Int
        let isBlank: Bool
    }

    private let width: Int
    /// The characters of the paragraph so far.
    private var paragraph: [Measured] = []
    private var isAfterNumberSign = false
    private var lines: [Range<Int>] = []
    private var end = 0

    init(width: Int, glyphCount: Int) {
        self.width = width
        paragraph.reserveCapacity(glyphCount)
    }

    mutating func add(_ glyph: Glyph) {
        if case .scalar(0x0A) = glyph.content {
            breakParagraph()
            isAfterNumberSign = false
        } else {
            let isBlank = if case .scalar(0x20) = glyph.content { !isAfterNumberSign } else { false }
            paragraph.append(Measured(start: glyph.start, columns: glyph.columns, isBlank: isBlank))
            // A number goes with its sign: «№ 416».
            isAfterNumberSign = if case .scalar(0x2116) = glyph.content { true } else { false }
        }
        end = glyph.end
    }

    mutating func finish() -> [Range<Int>] {
        breakParagraph()
        return lines
    }

    /// Takes the paragraph as ended before the line break that comes next.
    private mutating func breakParagraph() {
        var start = 0
        repeat {
            let stop = endOfLine(from: start)
            lines.append(place(of: start)..<place(of: stop))
            start = paragraph[stop...].firstIndex { !$0.isBlank } ?? paragraph.count
        } while start < paragraph.count
        paragraph.removeAll(keepingCapacity: true)
    }

    /// The character behind the last one of the line that begins with `start`.
    private func endOfLine(from start: Int) -> Int {
        var stop = start, used = 0
        var lastBlank: Int?
        while stop < paragraph.count {
            if paragraph[stop].isBlank { lastBlank = stop }
            guard used + paragraph[stop].columns <= width else {
                if let lastBlank, lastBlank > start { return lastBlank }
                // A character wider than the line itself still takes a line, or the loop would never end.
                return max(stop, start + 1)
            }
            used += paragraph[stop].columns
            stop += 1
        }
        return stop
    }

    private func place(of index: Int) -> Int { index < paragraph.count ? paragraph[index].start : end }
}
