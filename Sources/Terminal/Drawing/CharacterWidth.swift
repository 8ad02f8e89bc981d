extension Character {
    /// The columns that the character takes on a terminal: 0, 1 or 2.
    ///
    /// Reckoned here and not asked of the C library, so that a frame is the same in every locale.
    public var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return first.value >= 0x20 && !(0x7F..<0xA0).contains(first.value) ? 1 : 0 }
        if (0x400..<0x483).contains(first.value) || (0x48A..<0x530).contains(first.value) { return 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
            return 0
        default:
            return Self.wide.contains { $0.contains(first.value) } ? 2 : 1
        }
    }

    /// The blocks whose characters take two columns (East Asian wide, emoji).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}

extension StringProtocol {
    /// The columns that the text takes on one line of a terminal.
    public var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The longest beginning that fits into `limit` columns; a cut is shown by `…`.
    public func fitted(to limit: Int) -> String {
        var used = 0
        var end = startIndex, cut = startIndex
        while end < endIndex {
            used += self[end].columns
            if used < limit { cut = index(after: end) }
            guard used <= limit else { return limit > 0 ? self[..<cut] + "…" : "" }
            end = index(after: end)
        }
        return String(self)
    }
}
