import Terminal

/// A line of a passage, ready to be drawn: pieces of text, each in its role.
struct TextLine: Equatable {
    struct Piece: Equatable {
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

    /// «– » or «12. » at the start of a list item.
    private var marker: Substring {
        if text.hasPrefix("– ") { return text.prefix(2) }
        let number = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[number.endIndex...]
        return !number.isEmpty && rest.hasPrefix(". ") ? text[..<rest.index(rest.startIndex, offsetBy: 2)] : ""
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
