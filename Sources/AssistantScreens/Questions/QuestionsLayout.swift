import AssistantCore
import Terminal

/// Where the list and the answer stand: side by side where there is room, else one at a time.
struct QuestionsLayout {
    let listHeading: Rect
    /// What is said of a search, above what it found.
    let note: Rect
    let list: Rect
    let divider: Rect?
    let answer: Rect
    let showsList: Bool
    let showsAnswer: Bool

    /// The width of the list in a body of so many columns.
    static func listWidth(in columns: Int) -> Int { isWide(columns) ? min(60, columns * 2 / 5) : columns }

    private static func isWide(_ columns: Int) -> Bool { columns >= 80 }

    init(_ body: Rect, pane: QuestionsScreen.Pane, noteRows: Int) {
        let isWide = Self.isWide(body.columns)
        let listWidth = Self.listWidth(in: body.columns)
        let columns = body.split(left: listWidth)
        let rows = columns.left.split(top: 1)
        listHeading = rows.top
        let below = rows.rest.split(top: noteRows)
        note = below.top
        list = below.rest
        if isWide {
            let parts = columns.rest.split(left: 1)
            divider = parts.left
            answer = parts.rest.inset(left: 1, right: 1)
        } else {
            divider = nil
            answer = body.inset(left: 1, right: 1)
        }
        showsList = isWide || pane == .list
        showsAnswer = isWide || pane == .answer
    }
}

extension QuestionsScreen {
    func layout(in setting: Setting) -> QuestionsLayout {
        let width = QuestionsLayout.listWidth(in: setting.body.columns) - 2
        return QuestionsLayout(setting.body, pane: pane, noteRows: note(in: setting)?.wrapped(to: width).count ?? 0)
    }
}
