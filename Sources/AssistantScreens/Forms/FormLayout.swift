import Terminal

/// Where the parts of a form stand: fields and result side by side, or one at a time.
struct FormLayout {
    let heading: Rect
    let fields: Rect
    /// Between the fields and what is said of them; nil where rows are few.
    let rule: Rect?
    /// What is said of the field in focus, and what is wrong.
    let guidance: Rect
    /// Where there is no room for two panes: a line with the figure that the form comes to.
    let summary: Rect?
    let dividers: [Rect]
    /// The columns of the result, from left to right.
    let result: [Rect]
    let showsFields: Bool
    let showsResult: Bool

    /// From so many columns on, how it was worked out and on what it rests stand beside each other.
    static let wideResult = 120
    /// A line of text is no longer.
    static let widestText = 80

    /// - Parameters:
    ///   - guidance: gives, for a width, how many rows the hints take and how many what is said now takes.
    ///   - hasResult: whether there is a result to be parted in two.
    init(
        _ setting: Setting, pane: FormState.Pane, hasResult: Bool, guidance: (_ width: Int) -> (usual: Int, now: Int)
    ) {
        let body = setting.body
        let left: Rect
        if setting.isWide {
            let isParted = body.columns >= Self.wideResult
            let columns = body.split(left: isParted ? min(56, max(40, body.columns / 3)) : min(56, body.columns / 2))
            let parts = columns.rest.split(left: 1)
            (left, summary) = (columns.left, nil)
            let result = Self.columns(of: parts.rest, isParted: isParted && hasResult)
            dividers = [parts.left] + result.dividers
            self.result = result.columns
        } else {
            let rows = body.split(bottom: 1)
            (left, summary, dividers) = (rows.rest, rows.bottom, [])
            result = [body.split(top: 1).rest.inset(left: 1, right: 1)]
        }
        let rows = left.split(top: 1)
        heading = rows.top
        let need = guidance(left.columns - 4), most = rows.rest.rows / 2
        let parts = rows.rest.split(bottom: min(most, max(min(need.usual, rows.rest.rows / 4), need.now)))
        self.guidance = parts.bottom.inset(left: 2, right: 2)
        if setting.isWide {
            let ruled = parts.rest.split(bottom: 1)
            (fields, rule) = (ruled.rest, ruled.bottom)
        } else {
            (fields, rule) = (parts.rest, nil)
        }
        showsFields = setting.isWide || pane == .fields
        showsResult = setting.isWide || pane == .result
    }

    private static func columns(of rect: Rect, isParted: Bool) -> (columns: [Rect], dividers: [Rect]) {
        func text(_ rect: Rect) -> Rect {
            let inner = rect.inset(left: 1, right: 1)
            return inner.split(left: min(inner.columns, widestText)).left
        }
        guard isParted else { return ([text(rect)], []) }
        let halves = rect.split(left: min(rect.columns / 2, widestText + 2))
        let second = halves.rest.split(left: 1)
        return ([text(halves.left), text(second.rest)], [second.left])
    }
}

extension FormState {
    func layout(in setting: Setting) -> FormLayout {
        let hasResult = if case .success = outcome { true } else { false }
        return FormLayout(setting, pane: pane, hasResult: hasResult) { width in
            let guidance = guidance(width: width, in: setting)
            return (guidance.usualRows, guidance.lines.count)
        }
    }

    func guidance(width: Int, in setting: Setting) -> FormGuidance {
        FormGuidance(form: self, calculator: calculator(in: setting), width: width, words: setting.words)
    }
}
