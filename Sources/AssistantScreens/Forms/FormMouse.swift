import AssistantCore
import Terminal

extension FormState {
    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        if layout.showsFields, layout.fields.contains(position) {
            clickField(position, in: layout.fields, setting)
        } else if layout.showsResult, let column = layout.result.firstIndex(where: { $0.contains(position) }) {
            return clickResult(position, column, layout, setting)
        } else if let summary = layout.summary, layout.showsFields, summary.contains(position) {
            showResult(in: setting)
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        let step = direction == .up ? -1 : 1
        if layout.showsResult, layout.result.contains(where: { $0.contains(position) }) {
            scroll(by: 3 * step, in: setting)
        } else {
            moveLine(by: step, in: setting)
        }
        return .done
    }

    private mutating func clickField(_ position: Position, in rect: Rect, _ setting: Setting) {
        let rows = rows(width: rect.columns, in: setting)
        let index = position.row - rect.row + fieldsTop
        guard rows.indices.contains(index), var slot = rows[index].slots.first else { return }
        if case .cells(let name, _) = rows[index].content {
            let starts = TableColumns(hasNames: name != nil).starts
            let column = starts.lastIndex { $0 - 1 <= position.column - rect.column } ?? 0
            slot = rows[index].slots[column]
        }
        let wasThere = slot == focus
        go(to: slot, in: setting)
        if !markFocus(in: setting), wasThere { choose(by: 1, in: setting) }
    }

    private mutating func clickResult(
        _ position: Position, _ column: Int, _ layout: FormLayout, _ setting: Setting
    ) -> Outcome {
        pane = .result
        let line = self.position.top + position.row - layout.result[column].row
        let pages = resultPages(layout, in: setting)
        guard pages.indices.contains(column) else { return .done }
        return pages[column].link(atLine: line).map { .follow($0) } ?? .done
    }
}
