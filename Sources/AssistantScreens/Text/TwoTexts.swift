import Terminal

/// How lines are broken, and where the second of two texts stands.
struct TextFormat: Equatable, Sendable {
    enum Second: Sendable { case beside, below }

    /// Of the part that both texts have.
    let columns: Int
    let second: Second

    init(columns: Int, second: Second = .below) {
        self.columns = columns
        self.second = second
    }

    /// How wide a text is that stands alone.
    var single: Int { min(columns, Rect.longestTextLine) }
    /// How wide each of two is, beside each other.
    var half: Int { min((columns - TextLine.gap) / 2, Rect.longestTextLine) }
}

// A bar sets the second text off from the first.
extension TextLine {
    /// The columns between two texts, the bar among them.
    static let gap = 3
    private static let bar = Piece(text: "│", role: .border)

    /// With a line of the second text at its right, behind a bar.
    func beside(_ second: TextLine, width: Int) -> TextLine {
        let columns = indent + pieces.reduce(0) { $0 + $1.text.columns }
        var line = self
        // A cluster may be wider than a line.
        line.pieces += [Self.blanks(max(0, width - columns) + 1), Self.bar]
        if !second.pieces.isEmpty { line.pieces += [Self.blanks(1 + second.indent)] + second.pieces }
        return line
    }

    /// As a line of the second text under the first.
    var barred: TextLine { TextLine(pieces: [Self.bar, Self.blanks(1 + indent)] + pieces) }

    private static func blanks(_ count: Int) -> Piece { Piece(text: String(repeating: " ", count: count), role: .plain) }
}

extension Paragraph {
    /// The lines of the paragraph and of the same one in another language, which begin together.
    func lines(with second: Paragraph, in format: TextFormat) -> [TextLine] {
        switch format.second {
        case .below:
            // The blank line between two paragraphs is one for both.
            if text.isEmpty && second.text.isEmpty { return [.blank] }
            return lines(width: format.single) + second.lines(width: format.single - 2).map(\.barred)
        case .beside:
            let left = lines(width: format.half), right = second.lines(width: format.half)
            return (0..<max(left.count, right.count)).map { index in
                let (one, other) = (left.indices.contains(index), right.indices.contains(index))
                return (one ? left[index] : .blank).beside(other ? right[index] : .blank, width: format.half)
            }
        }
    }
}
