import AssistantCore
import Law
import Terminal

extension CalculatorsState {
    /// Shows what a link leads to: the form of a single calculator, or the list with the first of them selected.
    mutating func show(_ names: [CalculatorName], in setting: Setting) {
        let all = setting.content.calculators
        if let first = names.first, let index = all.firstIndex(where: { $0.name == first }) { menu.selected = index }
        isOpenedByLink = names.count == 1
        open = nil
        if isOpenedByLink { openForm(in: setting) }
        settle(in: setting)
    }

    mutating func closeForm() { open = nil }

    /// Fills fields of the open form; the others keep what was typed.
    mutating func fill(_ fields: [String: String], in setting: Setting) {
        guard let open else { return }
        forms[open]?.fill(fields, in: setting)
        settle(in: setting)
    }

    /// Works every form out again, since what it rests on has changed.
    mutating func reckonAnew(in setting: Setting) {
        for name in forms.keys { forms[name]?.reckon(in: setting) }
    }

    mutating func type(_ key: Key, in setting: Setting) -> Bool {
        guard let open, forms[open]?.type(key, in: setting) == true else { return false }
        settle(in: setting)
        return true
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        guard let open else { return true }
        defer { settle(in: setting) }
        return forms[open]?.paste(text, in: setting) ?? true
    }

    mutating func obey(_ command: Command, in setting: Setting) -> Outcome {
        defer { settle(in: setting) }
        guard let open, var form = forms[open] else { return obeyInList(command, in: setting) }
        defer { forms[open] = form }
        if case .digit(let digit) = command { return form.type(digit, in: setting).map(Outcome.answer) ?? .done }
        form.typedDigits = ""
        switch (form.pane, command) {
        case (.fields, .up), (.fields, .previousPane): _ = form.move(by: -1, in: setting)
        case (.fields, .down): _ = form.move(by: 1, in: setting)
        case (.fields, .nextPane): if !form.move(by: 1, in: setting) { form.showResult(in: setting) }
        case (.fields, .first): _ = form.move(by: -1000, in: setting)
        case (.fields, .last): _ = form.move(by: 1000, in: setting)
        case (.fields, .pageUp) where !setting.isWide: _ = form.move(by: -5, in: setting)
        case (.fields, .pageDown) where !setting.isWide: _ = form.move(by: 5, in: setting)
        case (.fields, .open): form.press(in: setting)
        case (.fields, .result): form.showResult(in: setting)
        case (.fields, .back): return close()
        case (.result, .back), (.result, .result), (.result, .previousPane), (.result, .nextPane): form.pane = .fields
        case (.result, .up): form.resultTop -= 1
        case (.result, .down): form.resultTop += 1
        case (.result, .first): form.resultTop = 0
        case (.result, .last): form.resultTop = .max / 2
        case (_, .pageUp): form.resultTop -= page(in: setting)
        case (_, .pageDown): form.resultTop += page(in: setting)
        case (.result, .open): return form.calculator(in: setting).faq.first.map(Outcome.answer) ?? .done
        case (_, .clear): form.clear(in: setting)
        default: break
        }
        return .done
    }

    mutating func click(_ position: Position, in setting: Setting) {
        defer { settle(in: setting) }
        guard let open, var form = forms[open] else { return clickMenu(position, in: setting) }
        let layout = layout(in: setting)
        defer { forms[open] = form }
        if layout.showsMain, layout.main.contains(position) {
            form.click(position, in: layout.main, setting)
        } else if layout.showsResult, layout.result.contains(position) {
            form.pane = .result
        } else if let summary = layout.summary, layout.showsMain, summary.contains(position) {
            form.showResult(in: setting)
        }
    }

    private mutating func clickMenu(_ position: Position, in setting: Setting) {
        let count = setting.content.calculators.count
        guard let index = menu.index(at: position, in: MenuLayout(setting, count: count), count: count) else { return }
        let wasSelected = index == menu.selected
        menu.selected = index
        if wasSelected || !setting.isWide { openForm(in: setting) }
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) {
        let layout = layout(in: setting)
        let amount = direction == .up ? -1 : 1
        if open == nil {
            _ = obeyInList(amount < 0 ? .up : .down, in: setting)
        } else if let open, layout.showsResult, layout.result.contains(position) {
            forms[open]?.resultTop += 3 * amount
        } else if let open {
            _ = forms[open]?.move(by: amount, in: setting)
        }
        settle(in: setting)
    }

    /// Brings scrolling back into what there is to show.
    mutating func settle(in setting: Setting) {
        let count = setting.content.calculators.count
        menu.select(menu.selected, count, MenuLayout(setting, count: count).list.rows)
        guard let open else { return }
        let layout = layout(in: setting)
        forms[open]?.settle(fields: layout.main, result: layout.result, in: setting)
    }

    func layout(in setting: Setting) -> CalculatorsLayout {
        CalculatorsLayout(setting, pane: form?.pane ?? .fields)
    }

    private mutating func obeyInList(_ command: Command, in setting: Setting) -> Outcome {
        let count = setting.content.calculators.count
        if menu.obey(command, count: count, rows: MenuLayout(setting, count: count).list.rows) { return .done }
        switch command {
        case .open:
            isOpenedByLink = false
            openForm(in: setting)
        case .back: return .leave
        default: break
        }
        return .done
    }

    private mutating func openForm(in setting: Setting) {
        let calculator = setting.content.calculators[menu.selected]
        if forms[calculator.name] == nil { forms[calculator.name] = FormState(calculator, in: setting) }
        forms[calculator.name]?.pane = .fields
        open = calculator.name
    }

    private mutating func close() -> Outcome {
        open = nil
        return isOpenedByLink ? .leave : .done
    }

    private func page(in setting: Setting) -> Int { max(1, layout(in: setting).result.rows - 2) }
}

extension FormState {
    /// Takes a digit of an answer's number; gives the number when no other that the result names is longer.
    fileprivate mutating func type(_ digit: Int, in setting: Setting) -> Int? {
        let numbers = calculator(in: setting).faq
        let typed = typedDigits + String(digit)
        let text = numbers.contains { String($0).hasPrefix(typed) } ? typed : String(digit)
        typedDigits = text
        guard let number = Int(text), numbers.contains(number) else { return nil }
        guard !numbers.contains(where: { $0 != number && String($0).hasPrefix(text) }) else { return nil }
        typedDigits = ""
        return number
    }

    fileprivate mutating func click(_ position: Position, in rect: Rect, _ setting: Setting) {
        let rows = rows(width: rect.columns, in: setting)
        let index = position.row - rect.row + fieldsTop
        guard rows.indices.contains(index), var slot = rows[index].slot else { return }
        if case .income(let month) = slot, position.column - rect.column >= MonthColumns().paid - 1 { slot = .paid(month) }
        let wasThere = slot == focus
        go(to: slot, in: setting)
        if case .field(let field) = slot, calculator(in: setting).fields[field].kind.isMarked {
            press(in: setting)
        } else if wasThere, !takesText(slot, in: calculator(in: setting)) {
            _ = type(.right, in: setting)
        }
    }
}
