import Terminal

/// Where the parts of a form stand: fields and result side by side, or one at a time.
struct FormLayout {
    let heading: Rect
    let fields: Rect
    /// Where there is no room for two panes: a line with the figure that the form comes to.
    let summary: Rect?
    let divider: Rect?
    let result: Rect
    let showsFields: Bool
    let showsResult: Bool

    init(_ setting: Setting, pane: FormState.Pane) {
        let body = setting.body
        if setting.isWide {
            let columns = body.split(left: min(56, body.columns / 2))
            let parts = columns.rest.split(left: 1)
            let rows = columns.left.split(top: 1)
            heading = rows.top
            fields = rows.rest
            summary = nil
            divider = parts.left
            result = parts.rest.inset(left: 1, right: 1)
        } else {
            let rows = body.split(top: 1)
            let bottom = rows.rest.split(bottom: 1)
            heading = rows.top
            fields = bottom.rest
            summary = bottom.bottom
            divider = nil
            result = rows.rest.inset(left: 1, right: 1)
        }
        showsFields = setting.isWide || pane == .fields
        showsResult = setting.isWide || pane == .result
    }
}

extension FormState {
    func layout(in setting: Setting) -> FormLayout { FormLayout(setting, pane: pane) }
}
