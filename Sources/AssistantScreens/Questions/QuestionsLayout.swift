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

    /// The width of the list; at 80 columns that of the longest title behind its number.
    static func listWidth(in setting: Setting) -> Int {
        let columns = setting.body.columns
        return setting.isWide ? max(36, min(80, columns * 2 / 5)) : columns
    }

    init(_ setting: Setting, pane: QuestionsScreen.Pane, noteRows: Int) {
        let body = setting.body, isWide = setting.isWide
        let listWidth = Self.listWidth(in: setting)
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
        let width = QuestionsLayout.listWidth(in: setting) - 2
        return QuestionsLayout(setting, pane: pane, noteRows: note(in: setting)?.wrapped(to: width).count ?? 0)
    }
}
