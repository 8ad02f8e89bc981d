import AssistantCore
import Terminal

extension CheckSheet {
    func keyUse(in setting: Setting) -> KeyUse {
        selectedItem(in: setting) == .input ? .text(.figures) : .commands
    }

    func hints(in setting: Setting) -> [KeyHint] {
        [
            KeyHint(.open), KeyHint(.quit), KeyHint(.back), KeyHint(.help), KeyHint(.up), KeyHint(.search),
        ] + KeyHint.clearing(holdsInput, orRestoring: cleared != nil)
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        let rows = rows(in: setting), height = height(in: setting)
        hasJustCome = false
        switch command {
        case .edit(let edit): change(in: setting) { $0.apply(edit) }
        case .up: step(by: -1, rows, height)
        case .down: step(by: 1, rows, height)
        case .previousPane: select(selected - 1, rows)
        case .nextPane: select(selected + 1, rows)
        case .pageUp: for _ in 0..<max(1, height - 2) { step(by: -1, rows, height) }
        case .pageDown: for _ in 0..<max(1, height - 2) { step(by: 1, rows, height) }
        case .first: (selected, top) = (0, 0)
        case .last: for _ in 0..<rows.count { step(by: 1, rows, height) }
        case .open: return choose(in: setting)
        case .digit(let digit): return choose(option: digit, in: setting) ? .done : .unhandled
        case .clear: clearOrRestore(in: setting)
        case .back: return goBack(in: setting)
        default: return .unhandled
        }
        return .done
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        selectedItem(in: setting) == .input ? input.insert(text) : true
    }

    /// Selects the item of a row, and chooses it.
    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let list = setting.body.split(top: 1).rest
        guard list.contains(position), let item = rows(in: setting).item(at: position.row - list.row + top) else {
            return .done
        }
        selected = item
        return selectedItem(in: setting) == .input ? .done : choose(in: setting)
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        for _ in 0..<3 { _ = handle(direction == .up ? .up : .down, in: setting) }
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
        let rows = rows(in: setting)
        selected = min(max(0, selected), max(0, rows.itemRows.count - 1))
        let height = height(in: setting)
        // What is wrong with an answer is seen as soon as it is said.
        if inputFault != nil, case .input = selectedItem(in: setting), let said = rows.lastRow(below: selected) {
            top = min(max(top, said - height + 1), rows.itemRows[selected])
        }
        top = min(max(0, top), max(0, rows.count - height))
    }

    /// To the first thing that the question or the outcome offers, or to the answer given before.
    mutating func start(in setting: Setting) {
        let walk = walk(in: setting), passed = walk.passed.count
        hasJustCome = true
        selected = passed
        input = TextInput()
        inputFault = nil
        if case .question(let question) = walk.place, let before = answers[question.key] {
            let keys = question.options(setting.words).map(\.key)
            if let index = keys.firstIndex(of: before.text) { selected += index }
            if keys.isEmpty { input = TextInput(before.shown(for: question, setting.words)) }
        }
        let rows = rows(in: setting), height = height(in: setting)
        let row = rows.itemRows.indices.contains(selected) ? rows.itemRows[selected] : 0
        // The question itself must be seen: scroll to what stands below the answers given.
        let heading = rows.firstRow(ofPart: passed == 0 ? 0 : passed + 1)
        top = max(0, min(heading, rows.count - height))
        if row < height { top = 0 }
        adjustScrolling(in: setting)
    }

    /// To the next item if it can be seen, else a row on.
    private mutating func step(by direction: Int, _ rows: CheckRows, _ height: Int) {
        let items = rows.itemRows, next = selected + direction
        let visible = top..<(top + height)
        let here = items.indices.contains(selected) ? items[selected] : 0
        if items.indices.contains(next), visible.contains(items[next]) || abs(items[next] - here) < 2 {
            selected = next
            top = min(max(top, items[next] - height + 1), items[next])
        } else {
            top = min(max(0, top + direction), max(0, rows.count - height))
        }
    }

    private mutating func select(_ index: Int, _ rows: CheckRows) {
        if rows.itemRows.indices.contains(index) { selected = index }
    }

    /// To the question before, and from the first one out of the check; nothing is lost.
    private mutating func goBack(in setting: Setting) -> Outcome {
        guard let last = walk(in: setting).passed.last else { return .leave }
        reopened = last.question.key
        start(in: setting)
        return .done
    }
}
