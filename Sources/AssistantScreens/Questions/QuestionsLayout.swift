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

    init(_ setting: Setting, pane: QuestionsScreen.Pane, listWidth: Int, noteRows: Int) {
        let body = setting.body
        let columns = body.split(left: listWidth)
        let rows = columns.left.split(top: 1)
        listHeading = rows.top
        let below = rows.rest.split(top: noteRows)
        note = below.top
        list = below.rest
        if setting.isWide {
            let parts = columns.rest.split(left: 1)
            divider = parts.left
            answer = parts.rest.inset(left: 1, right: 1)
        } else {
            divider = nil
            answer = body.inset(left: 1, right: 1)
        }
        showsList = setting.isWide || pane == .list
        showsAnswer = setting.isWide || pane == .answer
    }

    /// The width of the list; at 80 columns that of the longest title behind its number. Two texts take some of it.
    static func listWidth(in setting: Setting, showsBothTexts: Bool) -> Int {
        let columns = setting.body.columns
        guard setting.isWide else { return columns }
        let narrowest = 36
        return showsBothTexts && setting.hasRoomForTwoTexts
            ? max(narrowest, min(60, columns * 3 / 10))
            : max(narrowest, min(Rect.longestTextLine, columns * 2 / 5))
    }
}

extension QuestionsScreen {
    func layout(in setting: Setting) -> QuestionsLayout {
        let width = QuestionsLayout.listWidth(in: setting, showsBothTexts: showsBothTexts)
        let noteRows = note(in: setting)?.wrapped(to: width - 2).count ?? 0
        return QuestionsLayout(setting, pane: pane, listWidth: width, noteRows: noteRows)
    }
}
