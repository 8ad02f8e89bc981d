import AssistantCore
import Terminal

/// Where the parts of the calculators' screen stand.
struct CalculatorsLayout {
    let heading: Rect
    /// The list of calculators, or the fields of the form.
    let main: Rect
    /// Where there is no room for two panes: a line with the figure that the form comes to.
    let summary: Rect?
    let divider: Rect?
    let result: Rect
    let showsMain: Bool
    let showsResult: Bool

    init(_ setting: Setting, pane: FormState.Pane) {
        let body = setting.parts.body
        if setting.isWide {
            let columns = body.split(left: min(56, body.columns / 2))
            let parts = columns.rest.split(left: 1)
            let rows = columns.left.split(top: 1)
            heading = rows.top
            main = rows.rest
            summary = nil
            divider = parts.left
            result = parts.rest.inset(left: 1, right: 1)
        } else {
            let rows = body.split(top: 1)
            let bottom = rows.rest.split(bottom: 1)
            heading = rows.top
            main = bottom.rest
            summary = bottom.bottom
            divider = nil
            result = rows.rest.inset(left: 1, right: 1)
        }
        showsMain = setting.isWide || pane == .fields
        showsResult = setting.isWide || pane == .result
    }
}
