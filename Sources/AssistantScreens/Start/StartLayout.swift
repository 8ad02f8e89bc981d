import AssistantCore
import Law
import Terminal

/// Where the parts of the start screen stand.
struct StartLayout {
    /// Nil where there is no room for more than the rows themselves.
    let inviteRow: Int?
    let languageRow: Int
    /// The rows of the list, from top to bottom.
    let rows: [Int]
    let hasAbout: Bool
    let column: Int
    let width: Int

    init(_ setting: Setting, _ items: [StartItem]) {
        let body = setting.body
        let isRoomy = body.rows >= 17
        // A blank row between, and in it what a way is for.
        hasAbout = body.rows >= 5 + 2 * items.count
        let step = hasAbout ? 2 : 1
        let head = isRoomy ? 4 : 1
        let shown = min(items.count, max(1, (body.rows - head) / step))
        let first = body.row + max(0, (body.rows - head - shown * step) / 2)
        inviteRow = isRoomy ? first : nil
        languageRow = first + (isRoomy ? 2 : 0)
        rows = (0..<shown).map { first + head + $0 * step }
        width = min(72, body.columns - 4)
        column = body.column + (body.columns - width) / 2
    }

    /// Which item stands in a row of the screen, or under it what it is for.
    func item(at row: Int, top: Int) -> Int? {
        rows.firstIndex { $0 == row || hasAbout && $0 + 1 == row }.map { top + $0 }
    }

    /// The languages, each by its own name, and where it stands.
    func languages(in setting: Setting) -> [(language: Language, name: String, column: Int)] {
        var next = column
        return setting.languages.map { language in
            let name = setting.library.content(in: language).words[.languageName]
            defer { next += name.columns + 2 }
            return (language, name, next)
        }
    }
}
