import Terminal

/// A line of a passage, ready to be drawn: pieces of text, each in its role.
struct TextLine: Equatable, Sendable {
    struct Piece: Equatable, Sendable {
        let text: String
        let role: Role
    }

    var indent = 0
    var pieces: [Piece] = []

    static let blank = TextLine()
}

/// A paragraph of a passage before it is broken into lines.
struct Paragraph {
    var text: String
    var role: Role = .plain
    /// What is to be shown as found.
    var matches: [Range<String.Index>] = []

    /// The lines of the paragraph. The second and later lines of a list item stand under its first word.
    func lines(width: Int) -> [TextLine] {
        let hang = marker.columns
        return text.wrapped(to: max(1, width - hang)).enumerated().map { index, range in
            TextLine(indent: index == 0 ? 0 : hang, pieces: pieces(of: range))
        }
    }

    /// «– », «→ » or «12. » at the start of a list item.
    private var marker: Substring {
        let point = ". ".utf8
        for sign in ["– ".utf8, "→ ".utf8] where text.utf8.starts(with: sign) {
            return Substring(text.utf8.prefix(sign.count))
        }
        let number = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !number.isEmpty, text.utf8[number.endIndex...].starts(with: point) else { return "" }
        return Substring(text.utf8.prefix(number.count + point.count))
    }

    private func pieces(of range: Range<String.Index>) -> [TextLine.Piece] {
        var pieces: [TextLine.Piece] = []
        var start = range.lowerBound
        for match in matches where match.overlaps(range) {
            let found = match.clamped(to: range)
            if start < found.lowerBound { pieces.append(.init(text: String(text[start..<found.lowerBound]), role: role)) }
            pieces.append(.init(text: String(text[found]), role: .match))
            start = found.upperBound
        }
        if start < range.upperBound { pieces.append(.init(text: String(text[start..<range.upperBound]), role: role)) }
        return pieces
    }
}

extension Sequence<Paragraph> {
    func lines(width: Int) -> [TextLine] { flatMap { $0.lines(width: width) } }
}
