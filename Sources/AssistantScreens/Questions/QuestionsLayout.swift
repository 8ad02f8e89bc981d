import AssistantCore
import Terminal

/// Where the list and the answer stand: side by side where there is room, else one at a time.
struct QuestionsLayout {
    let listHeading: Rect
    let list: Rect
    let divider: Rect?
    let answer: Rect
    let showsList: Bool
    let showsAnswer: Bool

    init(_ body: Rect, pane: QuestionsState.Pane) {
        let isWide = body.columns >= 80
        let listWidth = isWide ? min(60, body.columns * 2 / 5) : body.columns
        let columns = body.split(left: listWidth)
        let rows = columns.left.split(top: 1)
        listHeading = rows.top
        list = rows.rest
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
