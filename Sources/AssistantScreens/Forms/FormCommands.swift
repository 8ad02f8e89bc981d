import AssistantCore
import Terminal

extension FormState {
    func keyUse(in setting: Setting) -> KeyUse {
        guard pane == .fields else { return .commands }
        return takesText(focus, in: calculator(in: setting)) ? .text(.figures) : .choice
    }

    func hints(in setting: Setting) -> [KeyHint] {
        let ending = [KeyHint(.help)] + KeyHint.clearing(holdsInput, orRestoring: cleared != nil)
        guard pane == .fields else {
            let (page, rows) = linkedPage(layout(in: setting), in: setting)
            let moves = page.lines.count > rows || !page.links.isEmpty
            return [KeyHint(.quit), KeyHint(.back)] + (moves ? [KeyHint(.up)] : [])
                + (page.links.isEmpty ? [] : [KeyHint(.open), KeyHint(.digit(1), .keyAnswer)]) + ending
        }
        let calculator = calculator(in: setting)
        var choosing: [KeyHint] = []
        if !takesText(focus, in: calculator) {
            let isFlag = if case .field(let index) = focus { calculator.fields[index].kind == .flag } else { false }
            choosing = [isFlag ? KeyHint(.open) : KeyHint(.nextChoice)]
        }
        return [KeyHint(.result), KeyHint(.quit)] + choosing + [KeyHint(.back), KeyHint(.up)] + ending
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        if case .digit(let digit) = command { return type(digit, in: setting).map { .follow(.answer($0)) } ?? .done }
        typedDigits = ""
        switch command {
        case .clear: clearOrRestore(in: setting)
        case .pageUp where pane == .result || setting.isWide: scroll(pages: -1, in: setting)
        case .pageDown where pane == .result || setting.isWide: scroll(pages: 1, in: setting)
        default: return pane == .fields ? handleInFields(command, in: setting) : handleInResult(command, in: setting)
        }
        return .done
    }

    private mutating func handleInFields(_ command: Command, in setting: Setting) -> Outcome {
        switch command {
        case .edit(let edit): apply(edit, in: setting)
        case .previousChoice: choose(by: -1, in: setting)
        case .nextChoice: choose(by: 1, in: setting)
        case .previousPane: _ = move(by: -1, in: setting)
        case .up: moveLine(by: -1, in: setting)
        case .down: moveLine(by: 1, in: setting)
        case .first: moveLine(by: -1000, in: setting)
        case .last: moveLine(by: 1000, in: setting)
        case .pageUp: moveLine(by: -5, in: setting)
        case .pageDown: moveLine(by: 5, in: setting)
        // Behind the last field comes the result.
        case .nextPane: if !move(by: 1, in: setting) { showResult(in: setting) }
        case .open: if !markFocus(in: setting), !move(by: 1, in: setting) { showResult(in: setting) }
        case .result: showResult(in: setting)
        case .back: return .leave
        default: return .unhandled
        }
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
        let calculator = calculator(in: setting), layout = layout(in: setting)
        let slots = lines(in: calculator).flatMap(\.self)
        // The row or field that the person was in may have gone.
        if !slots.contains(focus) {
            let place = field(of: focus, in: calculator)
            focus = slots.last { field(of: $0, in: calculator) <= place } ?? slots[0]
        }
        let rows = rows(width: layout.fields.columns, in: setting)
        let own = rows.indices.filter { rows[$0].slots.contains(focus) }
        if let first = own.first, let last = own.last {
            fieldsTop = min(max(fieldsTop, last - layout.fields.rows + 1), first)
        }
        fieldsTop = max(0, min(fieldsTop, rows.count - layout.fields.rows))
        let (page, resultRows) = linkedPage(layout, in: setting)
        position.adjust(to: page, rows: resultRows)
    }

    /// Goes so many slots on; false at the end of the form.
    private mutating func move(by amount: Int, in setting: Setting) -> Bool {
        let slots = lines(in: calculator(in: setting)).flatMap(\.self)
        let index = (slots.firstIndex(of: focus) ?? 0) + amount
        go(to: slots[min(max(0, index), slots.count - 1)], in: setting)
        return slots.indices.contains(index)
    }

    /// Goes so many lines on; within a table in the same column.
    mutating func moveLine(by amount: Int, in setting: Setting) {
        let calculator = calculator(in: setting), lines = lines(in: calculator)
        let index = lines.firstIndex { $0.contains(focus) } ?? 0
        let line = lines[min(max(0, index + amount), lines.count - 1)]
        let isSameTable = line.first.map { field(of: $0, in: calculator) } == field(of: focus, in: calculator)
        let column = isSameTable ? lines[index].firstIndex(of: focus) ?? 0 : 0
        go(to: line[min(column, line.count - 1)], in: setting)
    }

    mutating func go(to slot: Slot, in setting: Setting) {
        let calculator = calculator(in: setting)
        if field(of: slot, in: calculator) != field(of: focus, in: calculator) { left.insert(field(of: focus, in: calculator)) }
        focus = slot
        pane = .fields
    }

    mutating func showResult(in setting: Setting) {
        left.insert(field(of: focus, in: calculator(in: setting)))
        pane = .result
        position = PagePosition()
    }
}
