import Terminal

/// Where the parts of a form stand: fields and result side by side, or one at a time.
struct FormLayout {
    let heading: Rect
    let fields: Rect
    /// Between the fields and what is said of them; nil where rows are few.
    let rule: Rect?
    /// What is said of the field in focus, and what is wrong.
    let guidance: Rect
    /// Where there is no room for two panes: the figure that the form comes to.
    let summary: Rect?
    let dividers: [Rect]
    /// The columns of the result, from left to right.
    let result: [Rect]
    let showsFields: Bool
    let showsResult: Bool

    /// From so many columns on, how it was worked out and on what it rests stand beside each other.
    static let wideResult = 120
    static let guidanceIndent = 2

    /// - Parameters:
    ///   - summaryRows: how many rows the figure takes, where there is no room for two panes.
    ///   - need: gives, for a width, how many rows the fields, the hints, and what is said now take.
    ///   - hasResult: whether there is a result to be parted in two.
    init(
        _ setting: Setting, pane: FormState.Pane, hasResult: Bool, summaryRows: Int,
        need: (_ width: Int) -> (fields: Int, hints: Int, now: Int)
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
            let rows = body.split(bottom: max(1, summaryRows))
            (left, summary, dividers) = (rows.rest, rows.bottom, [])
            result = [body.split(top: 1).rest.inset(left: 1, right: 1)]
        }
        let rows = left.split(top: 1)
        heading = rows.top
        let need = need(left.columns), most = rows.rest.rows / 2, ruleRows = setting.isWide ? 1 : 0
        let guidanceRows = min(most, max(min(need.hints, rows.rest.rows / 4), need.now))
        // On a high screen what is said stands right under the last field.
        let parts = rows.rest.split(top: min(need.fields, rows.rest.rows - guidanceRows - ruleRows))
        let below = parts.rest.split(top: ruleRows)
        fields = parts.top
        rule = setting.isWide ? below.top : nil
        guidance = below.rest.inset(left: Self.guidanceIndent, right: Self.guidanceIndent)
        showsFields = setting.isWide || pane == .fields
        showsResult = setting.isWide || pane == .result
    }

    private static func columns(of rect: Rect, isParted: Bool) -> (columns: [Rect], dividers: [Rect]) {
        func text(_ rect: Rect) -> Rect { rect.inset(left: 1, right: 1).textColumn }
        guard isParted else { return ([text(rect)], []) }
        let halves = rect.split(left: min(rect.columns / 2, Rect.longestTextLine + 2))
        let second = halves.rest.split(left: 1)
        return ([text(halves.left), text(second.rest)], [second.left])
    }
}

extension FormState {
    func layout(in setting: Setting) -> FormLayout {
        let hasResult = if case .success = outcome { true } else { false }
        let summaryRows = setting.isWide ? 0 : summary(width: setting.body.columns - 2, in: setting).count
        return FormLayout(setting, pane: pane, hasResult: hasResult, summaryRows: summaryRows) { width in
            let guidance = guidance(width: width - 2 * FormLayout.guidanceIndent, in: setting)
            return (rows(width: width, in: setting).count, guidance.usualRows, guidance.lines.count)
        }
    }

    func guidance(width: Int, in setting: Setting) -> FormGuidance {
        FormGuidance(form: self, calculator: calculator(in: setting), width: width, words: setting.words)
    }
}
