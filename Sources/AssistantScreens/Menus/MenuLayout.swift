import Terminal

/// Where the list and what is said of an item stand: side by side, or one above the other.
struct MenuLayout {
    let heading: Rect
    let list: Rect
    let divider: Rect?
    let about: Rect

    init(_ setting: Setting, count: Int) {
        let body = setting.body
        if setting.isWide {
            let columns = body.split(left: min(56, body.columns / 2))
            let parts = columns.rest.split(left: 1)
            let rows = columns.left.split(top: 1)
            (heading, list, divider) = (rows.top, rows.rest, parts.left)
            about = parts.rest.inset(left: 1, right: 1).textColumn
        } else {
            let rows = body.split(top: 1)
            // Four rows and a blank one tell what an item is for, whatever the length of the list.
            let parts = rows.rest.split(top: min(count, max(3, rows.rest.rows - 5)))
            (heading, list, divider) = (rows.top, parts.top, nil)
            about = parts.rest.inset(top: 1, left: 1, right: 1)
        }
    }
}
