import AssistantCore
import Terminal

extension FormState {
    func keyUse(in setting: Setting) -> KeyUse {
        guard pane == .fields else { return .commands }
        return takesText(focus, in: calculator(in: setting)) ? .text(.figures) : .choice
    }

    func hints(in setting: Setting) -> [KeyHint] {
        let ending = [KeyHint(.back), KeyHint(.help), KeyHint(.clear), KeyHint(.nextLanguage), KeyHint(.quit)]
        guard pane == .fields else { return [KeyHint(.up, .keyScroll), KeyHint(.digit(1), .keyAnswer)] + ending }
        let calculator = calculator(in: setting)
        var choosing: [KeyHint] = []
        if !takesText(focus, in: calculator) {
            let isMarked = calculator.fields[field(of: focus, in: calculator)].kind.isMarked
            choosing = [isMarked ? KeyHint(.open, .keyMark) : KeyHint(.nextChoice)]
        }
        return [KeyHint(.up, .keyField)] + choosing + [KeyHint(.result)] + ending
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        if case .digit(let digit) = command { return type(digit, in: setting).map { .follow(.answer($0)) } ?? .done }
        typedDigits = ""
        switch command {
        case .clear: clear(in: setting)
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
        case .up, .previousPane: _ = move(by: -1, in: setting)
        case .down: _ = move(by: 1, in: setting)
        case .first: _ = move(by: -1000, in: setting)
        case .last: _ = move(by: 1000, in: setting)
        case .pageUp: _ = move(by: -5, in: setting)
        case .pageDown: _ = move(by: 5, in: setting)
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
        case .open: return calculator(in: setting).faq.first.map { .follow(.answer($0)) } ?? .done
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
            _ = move(by: step, in: setting)
        }
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
        let calculator = calculator(in: setting), layout = layout(in: setting)
        let slots = slots(in: calculator)
        if !slots.contains(focus) { focus = .field(field(of: focus, in: calculator)) }
        let rows = rows(width: layout.fields.columns, in: setting)
        let own = rows.indices.filter { rows[$0].slot == focus || rows[$0].holds(focus) }
        if let first = own.first, let last = own.last {
            fieldsTop = min(max(fieldsTop, last - layout.fields.rows + 1), first)
        }
        fieldsTop = max(0, min(fieldsTop, rows.count - layout.fields.rows))
        let lines = resultLines(width: layout.result.columns, in: setting)
        resultTop = min(max(0, resultTop), Passage(lines: lines).lastTop(rows: layout.result.rows))
    }

    /// Goes so many slots on; false at the end of the form.
    private mutating func move(by amount: Int, in setting: Setting) -> Bool {
        let slots = slots(in: calculator(in: setting))
        let index = (slots.firstIndex(of: focus) ?? 0) + amount
        go(to: slots[min(max(0, index), slots.count - 1)], in: setting)
        return slots.indices.contains(index)
    }

    private mutating func go(to slot: Slot, in setting: Setting) {
        if slot != focus { left.insert(field(of: focus, in: calculator(in: setting))) }
        focus = slot
        pane = .fields
    }

    private mutating func showResult(in setting: Setting) {
        left.insert(field(of: focus, in: calculator(in: setting)))
        pane = .result
        resultTop = 0
    }

    private func page(in setting: Setting) -> Int { max(1, layout(in: setting).result.rows - 2) }

    /// Takes a digit of an answer's number; gives the number when no other that the result names is longer.
    private mutating func type(_ digit: Int, in setting: Setting) -> Int? {
        let numbers = calculator(in: setting).faq
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
        guard rows.indices.contains(index), var slot = rows[index].slot else { return }
        if case .income(let month) = slot, position.column - rect.column >= MonthColumns().paid - 1 { slot = .paid(month) }
        let wasThere = slot == focus
        go(to: slot, in: setting)
        if !markFocus(in: setting), wasThere { choose(by: 1, in: setting) }
    }
}

extension FormRow {
    /// Whether the slot stands in this row beside another.
    fileprivate func holds(_ slot: FormState.Slot) -> Bool {
        if case .paid(let name) = slot { self.slot == .income(name) } else { false }
    }
}
