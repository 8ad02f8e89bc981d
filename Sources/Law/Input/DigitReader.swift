/// What is wrong with a sign that stands where a digit is wanted.
package enum DigitReader {
    /// The number row of a Kazakh keyboard gives letters: the person must switch it, and may not know why.
    static let kazakhNumberRow: Set<Character> = ["ә", "і", "ң", "ғ", "ү", "ұ", "қ", "ө", "һ"]

    package static func reason(for character: Character) -> InputWord? {
        if let lower = character.lowercased().first, kazakhNumberRow.contains(lower) { return .kazakhNumberRow }
        if character.isNumber && !character.isASCII { return .foreignDigits }
        return nil
    }

    /// A whole number within bounds.
    package static func read(_ text: some StringProtocol, within bounds: ClosedRange<Int>) throws(BadInput) -> Int {
        var bare = Substring(text).trimmed
        guard !bare.isEmpty else { throw BadInput(.empty) }
        for character in bare {
            if let word = reason(for: character) { throw BadInput(word) }
        }
        // Programs write a column of whole numbers so where some are missing.
        for end in [".0", ",0"] where bare.hasSuffix(end) { bare = bare.dropLast(2) }
        let wrong = BadInput(
            .wrongCount, ["least": .number(bounds.lowerBound), "most": .number(bounds.upperBound)])
        guard bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }), bare.utf8.count <= 10, let value = Int(bare),
            bounds.contains(value)
        else { throw wrong }
        return value
    }

    /// A number such as `10` or `2,5`.
    package static func readDecimal(_ text: some StringProtocol) throws(BadInput) -> Fraction {
        let bare = Substring(text).trimmed
        guard !bare.isEmpty else { throw BadInput(.empty) }
        for character in bare {
            if let word = reason(for: character) { throw BadInput(word) }
        }
        let parts = bare.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let whole = parts.first, (1...6).contains(whole.utf8.count), parts.count < 3,
            parts.count == 1 || (1...9).contains(parts[1].utf8.count),
            let value = Fraction(parts.joined(separator: "."))
        else { throw BadInput(.wrongDecimal) }
        return value
    }
}

extension Substring {
    /// The text without blanks at its ends.
    package var trimmed: Substring {
        // Most texts have none, and asking letters for their properties takes time in a table of a million rows.
        if let first = utf8.first, let last = utf8.last, Self.isPlain(first), Self.isPlain(last) { return self }
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }

    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
