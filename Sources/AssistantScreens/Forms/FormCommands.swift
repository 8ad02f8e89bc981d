import AssistantCore
import Terminal

extension FormState {
    func keyUse(in setting: Setting) -> KeyUse {
        guard pane == .fields else { return .commands }
        return takesText(focus, in: calculator(in: setting)) ? .text(.figures) : .choice
    }

    func hints(in setting: Setting) -> [KeyHint] {
        let ending = [KeyHint(.help)] + clearingHints
        guard pane == .fields else {
            let rect = layout(in: setting).result
            let isLong = Passage(lines: resultLines(width: rect.columns, in: setting)).lastTop(rows: rect.rows) > 0
            return [KeyHint(.quit), KeyHint(.back)] + (isLong ? [KeyHint(.up)] : []) + [KeyHint(.digit(1), .keyAnswer)] + ending
        }
        let calculator = calculator(in: setting)
        var choosing: [KeyHint] = []
        if !takesText(focus, in: calculator) {
            let isMarked = calculator.fields[field(of: focus)].kind.isMarked
            choosing = [isMarked ? KeyHint(.open) : KeyHint(.nextChoice)]
        }
        return [KeyHint(.result), KeyHint(.quit)] + choosing + [KeyHint(.back), KeyHint(.up)] + ending
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        if case .digit(let digit) = command { return type(digit, in: setting).map { .follow(.answer($0)) } ?? .done }
        typedDigits = ""
        switch command {
        case .clear: clearOrRestore(in: setting)
        case .pageUp where pane == .result || setting.isWide: resultTop -= page(in: setting)
        case .pageDown where pane == .result || setting.isWide: resultTop += page(in: setting)
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

    private mutating func handleInResult(_ command: Command, in setting: Setting) -> Outcome {
        switch command {
        case .back, .result, .previousPane, .nextPane: pane = .fields
        case .up: resultTop -= 1
        case .down: resultTop += 1
        case .first: resultTop = 0
        case .last: resultTop = .max / 2
        case .open: return answers(in: setting).first.map { .follow(.answer($0)) } ?? .done
        default: return .unhandled
        }
        return .done
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        if layout.showsFields, layout.fields.contains(position) {
            clickField(position, in: layout.fields, setting)
        } else if layout.showsResult, layout.result.contains(position) {
            pane = .result
        } else if let summary = layout.summary, layout.showsFields, summary.contains(position) {
            showResult(in: setting)
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        let step = direction == .up ? -1 : 1
        if layout.showsResult, layout.result.contains(position) {
            resultTop += 3 * step
        } else {
            moveLine(by: step, in: setting)
        }
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
        let calculator = calculator(in: setting), layout = layout(in: setting)
        let slots = lines(in: calculator).flatMap(\.self)
        // The row or field that the person was in may have gone.
        if !slots.contains(focus), let near = slots.last(where: { field(of: $0) <= field(of: focus) }) { focus = near }
        let rows = rows(width: layout.fields.columns, in: setting)
        let own = rows.indices.filter { rows[$0].slots.contains(focus) }
        if let first = own.first, let last = own.last {
            fieldsTop = min(max(fieldsTop, last - layout.fields.rows + 1), first)
        }
        fieldsTop = max(0, min(fieldsTop, rows.count - layout.fields.rows))
        let lines = resultLines(width: layout.result.columns, in: setting)
        resultTop = min(max(0, resultTop), Passage(lines: lines).lastTop(rows: layout.result.rows))
    }

    /// Goes so many slots on; false at the end of the form.
    private mutating func move(by amount: Int, in setting: Setting) -> Bool {
        let slots = lines(in: calculator(in: setting)).flatMap(\.self)
        let index = (slots.firstIndex(of: focus) ?? 0) + amount
        go(to: slots[min(max(0, index), slots.count - 1)])
        return slots.indices.contains(index)
    }

    /// Goes so many lines on; within a table in the same column.
    private mutating func moveLine(by amount: Int, in setting: Setting) {
        let lines = lines(in: calculator(in: setting))
        let index = lines.firstIndex { $0.contains(focus) } ?? 0
        let line = lines[min(max(0, index + amount), lines.count - 1)]
        let isSameTable = line.first.map { field(of: $0) } == field(of: focus)
        let column = isSameTable ? lines[index].firstIndex(of: focus) ?? 0 : 0
        go(to: line[min(column, line.count - 1)])
    }

    private mutating func go(to slot: Slot) {
        if field(of: slot) != field(of: focus) { left.insert(field(of: focus)) }
        focus = slot
        pane = .fields
    }

    private mutating func showResult(in setting: Setting) {
        left.insert(field(of: focus))
        pane = .result
        resultTop = 0
    }

    private func page(in setting: Setting) -> Int { max(1, layout(in: setting).result.rows - 2) }

    /// Takes a digit of an answer's number; gives the number when no other that the result names is longer.
    private mutating func type(_ digit: Int, in setting: Setting) -> Int? {
        let numbers = answers(in: setting)
        let typed = typedDigits + String(digit)
        let text = numbers.contains { String($0).hasPrefix(typed) } ? typed : String(digit)
        typedDigits = text
        guard let number = Int(text), numbers.contains(number) else { return nil }
        guard !numbers.contains(where: { $0 != number && String($0).hasPrefix(text) }) else { return nil }
        typedDigits = ""
        return number
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
        go(to: slot)
        if !markFocus(in: setting), wasThere { choose(by: 1, in: setting) }
    }

    /// The official answers that the result names, or those of the calculator.
    private func answers(in setting: Setting) -> [Int] {
        let calculator = calculator(in: setting)
        return if case .success(let result) = outcome { result.faq(of: calculator) } else { calculator.faq }
    }
}
