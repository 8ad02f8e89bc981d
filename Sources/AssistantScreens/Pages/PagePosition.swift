/// Where somebody is in a page: the first line shown, and the link selected.
struct PagePosition: Equatable, Sendable {
    var top = 0
    /// Its place among the links; nil while there is only reading.
    var link: Int?

    /// To the next link if it can be seen, else a line on.
    mutating func step(by direction: Int, in page: Page, rows: Int) {
        let visible = visible(in: page, rows: rows)
        // Nobody who reads upwards looks for links: they stand at the end.
        let next = link.map { $0 + direction }
            ?? (direction > 0 ? page.links.firstIndex { visible.contains($0.lines.lowerBound) } : nil)
        if let next, page.links.indices.contains(next), isSeen(page.links[next].lines, in: visible) {
            link = next
        } else {
            scroll(by: direction, in: page, rows: rows)
        }
    }

    /// To the next link wherever it stands; false behind the last one.
    mutating func goToLink(by direction: Int, in page: Page, rows: Int) -> Bool {
        let next = link.map { $0 + direction } ?? (direction > 0 ? 0 : -1)
        guard page.links.indices.contains(next) else {
            link = nil
            return false
        }
        link = next
        let lines = page.links[next].lines
        if !isSeen(lines, in: visible(in: page, rows: rows)) {
            // A row is the mark's that the text goes on.
            top = direction > 0 ? lines.upperBound - rows + 1 : lines.lowerBound - 1
        }
        adjust(to: page, rows: rows)
        return true
    }

    mutating func scroll(by amount: Int, in page: Page, rows: Int) {
        top += amount
        adjust(to: page, rows: rows)
    }

    /// Brings both back into what there is.
    mutating func adjust(to page: Page, rows: Int) {
        top = min(max(0, top), max(0, page.lines.count - rows))
        guard let link else { return }
        let isThere = page.links.indices.contains(link)
            && visible(in: page, rows: rows).overlaps(page.links[link].lines)
        if !isThere { self.link = nil }
    }

    /// The lines that are shown and no mark takes.
    private func visible(in page: Page, rows: Int) -> Range<Int> {
        let first = top > 0 && rows > 2 ? top + 1 : top
        let hasBelow = top + rows < page.lines.count && rows > 1
        return first..<max(first, min(page.lines.count, top + rows - (hasBelow ? 1 : 0)))
    }

    /// A link longer than what is shown counts by its first line.
    private func isSeen(_ lines: Range<Int>, in visible: Range<Int>) -> Bool {
        visible.contains(lines.lowerBound) && (lines.upperBound <= visible.upperBound || lines.count >= visible.count)
    }
}
