import AssistantCore
import Law
import Terminal

/// Where the parts of the start screen stand.
struct StartLayout {
    /// Nil where there is no room for more than the rows themselves.
    let head: (languages: Int, invite: Int)?
    let languageRow: Int
    /// The rows of the list, from top to bottom.
    let rows: [Int]
    /// A blank row between, and in it what a way is for.
    let isSpaced: Bool
    let column: Int
    let width: Int
    /// What the row selected leads to, where there is room beside the list.
    let preview: Rect?

    init(_ setting: Setting, _ items: [StartItem]) {
        let body = setting.body
        let isRoomy = body.rows >= 17
        isSpaced = body.rows >= 6 + 2 * items.count
        let step = isSpaced ? 2 : 1
        let headRows = isRoomy ? 5 : 1
        let shown = min(items.count, max(1, (body.rows - headRows) / step))
        let first = body.row + max(0, (body.rows - headRows - shown * step) / 3)
        head = isRoomy ? (first, first + 3) : nil
        languageRow = first + (isRoomy ? 1 : 0)
        rows = (0..<shown).map { first + headRows + $0 * step }
        let hasPreview = setting.isWide && body.columns >= 100
        width = hasPreview ? min(60, body.columns * 2 / 5) - 4 : min(72, body.columns - 4)
        column = body.column + (hasPreview ? 3 : (body.columns - width) / 2)
        let start = column + width + 3
        preview = hasPreview
            ? Rect(
                row: first + headRows, column: start, rows: body.endRow - first - headRows,
                columns: min(Rect.longestTextLine, body.endColumn - start - 1))
            : nil
    }

    /// Which item stands in a row of the screen, or under it what it is for.
    func item(at row: Int, top: Int) -> Int? {
        rows.firstIndex { $0 == row || isSpaced && $0 + 1 == row }.map { top + $0 }
    }

    /// The languages, each by its own name, and where it stands.
    func languages(in setting: Setting) -> [(language: Language, name: String, column: Int)] {
        var next = column
        return setting.languages.map { language in
            let name = language.ownName
            defer { next += name.columns + 2 }
            return (language, name, next)
        }
    }
}
