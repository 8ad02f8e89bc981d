extension Character {
    /// The columns that the character takes on a terminal: 0, 1 or 2.
    ///
    /// Calculated here and not asked of the C library, so that a frame is the same in every locale.
    public var columns: Int { unicodeScalars.first?.columns ?? 0 }
}

extension Unicode.Scalar {
    /// The columns of a character that begins with this scalar.
    var columns: Int {
        if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
            return 0
        default:
            return isWide ? 2 : 1
        }
    }

    /// East Asian wide characters and pictures (UAX 11). A letter of a flag stands alone too, and is narrow.
    private var isWide: Bool {
        if Self.wide.contains(where: { $0.contains(value) }) { return true }
        return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]

    /// Whether the scalar is a character of its own and takes one column, whichever of its kind stand beside it.
    ///
    /// Nearly every text is made of nothing else, and needs no rules of Unicode (UAX 29) to be taken apart: none of
    /// these extends another, joins pictures or belongs to a syllable.
    @inline(__always)
    static func standsAlone(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7F, 0x410...0x44F: true
        case 0xA0...0xA8, 0xAA...0xAC, 0xAF...0x2FF: true
        // Cyrillic but its combining marks.
        case 0x400...0x482, 0x48A...0x52F: true
        // Dashes, quotes, ellipsis.
        case 0x2010...0x2027: true
        // Signs of money, №, arrows, minus, lines of frames.
        case 0x20A0...0x20C0, 0x2116, 0x2190...0x2193, 0x2212, 0x2500...0x257F: true
        default: false
        }
    }
}

extension StringProtocol {
    /// The columns that the text takes on one line of a terminal.
    public var columns: Int {
        var columns = 0
        forEachGlyph { glyph in
            columns += glyph.columns
            return true
        }
        return columns
    }

    /// The longest beginning that fits into `limit` columns; a cut is shown by `…`.
    public func fitted(to limit: Int) -> String {
        var used = 0, cut = 0
        forEachGlyph { glyph in
            used += glyph.columns
            if used < limit { cut = glyph.end }
            return used <= limit
        }
        guard used > limit else { return String(self) }
        return limit > 0 ? String(self[..<utf8.index(startIndex, offsetBy: cut)]) + "…" : ""
    }
}
