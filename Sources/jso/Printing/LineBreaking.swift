import Law
import Terminal

extension String {
    /// The text with each line that is too long broken at word ends.
    ///
    /// A line goes on below where its words began: behind the number or dash of a list, in the last column of a table.
    /// A number stays with its unit, a date in one piece; a word longer than the line is left whole, so that an address
    /// can still be copied.
    func brokenAtWordEnds(columns: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { Self.broken($0, columns) }.joined(separator: "\n")
    }

    private static func broken(_ line: Substring, _ columns: Int) -> String {
        guard line.columns > columns else { return String(line) }
        let start = startOfWords(in: line)
        var indent = line[..<start].columns
        // A first column that takes most of the width leaves too little for the last.
        if indent > columns / 2 { indent = Swift.min(line.prefix { $0 == " " }.count + 4, columns / 2) }
        var result = String(line[..<start]), used = line[..<start].columns
        var isAtStart = true
        for chunk in line[start...].split(separator: " ").joiningPairs() {
            // Pieces that belong together, but not at any price.
            for word in chunk.columns + indent > columns ? chunk.split(separator: " ") : [chunk] {
                if !isAtStart, used + 1 + word.columns > columns {
                    result += "\n" + String(repeating: " ", count: indent)
                    (used, isAtStart) = (indent, true)
                }
                result += (isAtStart ? "" : " ") + word
                used += (isAtStart ? 0 : 1) + word.columns
                isAtStart = false
            }
        }
        return result
    }

    /// Behind `– `, `12. ` or the last gap of a table.
    private static func startOfWords(in line: Substring) -> Index {
        let words = line.drop { $0 == " " }
        if words.hasPrefix("– ") { return words.index(words.startIndex, offsetBy: 2) }
        let behindNumber = words.drop(while: \.isNumber)
        if behindNumber.startIndex > words.startIndex, behindNumber.hasPrefix(". ") {
            return behindNumber.index(behindNumber.startIndex, offsetBy: 2)
        }
        guard let gap = words.ranges(of: "  ").last else { return words.startIndex }
        return words[gap.upperBound...].firstIndex { $0 != " " } ?? words.startIndex
    }
}

extension [Substring] {
    /// Words that a line must not part are joined by their blank: `1 500 000 ₸`, `№ 437`, `23 November 2026`.
    fileprivate func joiningPairs() -> [Substring] {
        var chunks: [String] = []
        for (index, word) in enumerated() {
            if index > 0, Self.belongTogether(self[index - 1], word, before: index > 1 ? self[index - 2] : nil) {
                chunks[chunks.count - 1] += " " + word
            } else {
                chunks.append(String(word))
            }
        }
        return chunks.map { $0[...] }
    }

    private static let signsOfNumbers: Set<Substring> = ["№", "No", "No.", "ст.", "п.", "art.", "Art."]

    private static func belongTogether(_ first: Substring, _ second: Substring, before: Substring?) -> Bool {
        guard let start = second.first, let end = first.last else { return false }
        if start.isNumber {
            if signsOfNumbers.contains(first) || end == "№" { return true }
            // Digits in threes.
            if end.isNumber { return second.prefix(while: \.isNumber).count == 3 && first.suffix(while: \.isNumber).count <= 3 }
            // `23 November` before its year, `2026 жылғы` before its day.
            guard let before, before.allSatisfy(\.isNumber), first.allSatisfy(\.isLetter) else { return false }
            let lengths = [before.count, second.prefix(while: \.isNumber).count]
            return lengths == [4, 1] || lengths == [4, 2] || lengths == [1, 4] || lengths == [2, 4]
        }
        return end.isNumber && (start.isLetter || start == "%" || start == "₸")
    }
}

extension Substring {
    fileprivate func suffix(while holds: (Character) -> Bool) -> [Character] { reversed().prefix(while: holds) }
}
