import AssistantCore
import Terminal

extension QuestionsScreen {
    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting), page = pageRect(in: setting)
        if isBesideList(position, page, layout, in: setting) {
            if page.contains(position), let link = self.page(in: setting).link(atLine: reading.top + position.row - page.row) {
                return .follow(link)
            }
            guard layout.showsAnswer, !isNothingFound(in: setting) else { return .done }
            pane = .answer
            search?.isTyping = false
        } else if layout.showsList, layout.list.contains(position) {
            let rows = rows(in: setting), index = listTop + position.row - layout.list.row
            guard rows.indices.contains(index), rows[index].isSelectable else { return .done }
            let wasSelected = selectedRow == rows[index]
            select(rows[index])
            pane = .list
            if wasSelected && (!layout.showsAnswer || selectedRow == .quitting) { return handle(.open, in: setting) }
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting), page = pageRect(in: setting)
        let amount = direction == .up ? -3 : 3
        if layout.showsList, !page.contains(position), layout.list.contains(position) || layout.listHeading.contains(position) {
            moveSelection(by: amount.signum(), in: setting)
        } else if layout.showsAnswer || page.contains(position) {
            reading.scroll(by: amount, in: self.page(in: setting), rows: page.rows)
        }
        return .done
    }

    /// Whether a place belongs to the text: also right of its lines, where the window is wider.
    private func isBesideList(_ position: Position, _ page: Rect, _ layout: QuestionsLayout, in setting: Setting) -> Bool {
        if isNothingFound(in: setting) && !layout.showsAnswer { return page.contains(position) }
        return layout.showsAnswer && layout.answer.contains(position)
    }
}
