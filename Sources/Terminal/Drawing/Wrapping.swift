extension String {
    /// The ranges of the lines that the text takes when broken at word ends to `width` columns.
    ///
    /// Line breaks in the text are kept; a word longer than a line is broken where the line ends; the blanks
    /// at a break belong to no line. No text gives one empty line.
    public func wrapped(to width: Int) -> [Range<String.Index>] {
        let width = max(1, width)
        var lines: [Range<String.Index>] = []
        for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
            lines += Self.wrap(paragraph, width)
        }
        return lines
    }

    private static func wrap(_ paragraph: Substring, _ width: Int) -> [Range<String.Index>] {
        var lines: [Range<String.Index>] = []
        var start = paragraph.startIndex
        while true {
            var end = start, used = 0
            var lastBreak: String.Index?
            while end < paragraph.endIndex {
                let character = paragraph[end]
                if character == " " { lastBreak = end }
                guard used + character.columns <= width else { break }
                used += character.columns
                end = paragraph.index(after: end)
            }
            guard end < paragraph.endIndex else {
                lines.append(start..<end)
                return lines
            }
            let stop = lastBreak.map { $0 > start ? $0 : end } ?? end
            // A character wider than the line itself still takes a line, or the loop would never end.
            let cut = stop == start ? paragraph.index(after: start) : stop
            lines.append(start..<cut)
            start = paragraph[cut...].firstIndex { $0 != " " } ?? paragraph.endIndex
            if start == paragraph.endIndex { return lines }
        }
    }
}
