import Terminal

/// A paragraph of a page, the same in another language where both are shown, and where it leads if it is a link.
struct PagePart {
    let paragraph: Paragraph
    private(set) var second: Paragraph?
    let link: Link?
    /// How many columns of its lines stay free.
    let indent: Int

    init(_ paragraph: Paragraph, link: Link? = nil, indent: Int = 0) {
        self.paragraph = paragraph
        self.link = link
        self.indent = indent
    }

    init(_ text: String, _ role: Role = .plain, indent: Int = 0) {
        self.init(Paragraph(text: text, role: role), indent: indent)
    }

    static let blank = PagePart("")

    func with(_ second: PagePart) -> PagePart {
        var part = self
        part.second = second.paragraph
        return part
    }

    fileprivate func lines(in format: TextFormat) -> [TextLine] {
        if let second { return paragraph.lines(with: second, in: format) }
        return paragraph.lines(width: format.single - indent).map {
            TextLine(indent: $0.indent + indent, pieces: $0.pieces)
        }
    }

    /// Before a link there is room for the sign that it is selected.
    static func link(_ text: String, to link: Link) -> PagePart {
        PagePart(Paragraph(text: "→ \(text)", role: .link), link: link, indent: 2)
    }
}

/// A text broken into lines, and where its links stand.
struct Page: Sendable {
    struct PlacedLink: Sendable {
        let link: Link
        let lines: Range<Int>
    }

    let lines: [TextLine]
    let links: [PlacedLink]
    /// The line with which each part begins.
    let starts: [Int]
    /// Which part says what the two texts are; nil where there is one.
    let namesPart: Int?

    init(_ parts: [PagePart], in format: TextFormat) {
        var lines: [TextLine] = [], links: [PlacedLink] = [], starts: [Int] = []
        for part in parts {
            let first = lines.count
            starts.append(first)
            lines += part.lines(in: format)
            if let link = part.link { links.append(PlacedLink(link: link, lines: first..<lines.count)) }
        }
        self.lines = lines
        self.links = links
        self.starts = starts
        namesPart = parts.firstIndex { $0.second != nil }
    }

    func link(atLine line: Int) -> Link? { links.first { $0.lines.contains(line) }?.link }

    /// The lines with the link selected marked, by a sign as well as by colour.
    func lines(selecting index: Int?) -> [TextLine] {
        guard let index, links.indices.contains(index) else { return lines }
        var lines = lines
        for (offset, line) in links[index].lines.enumerated() {
            let old = lines[line]
            let blanks = String(repeating: " ", count: max(0, old.indent - 1))
            let sign = TextLine.Piece(text: (offset == 0 ? ">" : " ") + blanks, role: .selected)
            lines[line] = TextLine(pieces: [sign] + old.pieces.map { .init(text: $0.text, role: .selected) })
        }
        return lines
    }
}
