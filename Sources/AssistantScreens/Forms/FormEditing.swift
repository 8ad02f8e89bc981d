import AssistantCore
import Law
import Terminal

// What is typed, chosen and marked in a form.
extension FormState {
    mutating func apply(_ edit: TextEdit, in setting: Setting) {
        let calculator = calculator(in: setting)
        guard takesText(focus, in: calculator), !(isAmount(focus, in: calculator) && edit.isBlank) else { return }
        changeFocus(in: setting) { $0.apply(edit) }
        finishChange(in: setting)
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        let calculator = calculator(in: setting)
        guard pane == .fields, takesText(focus, in: calculator) else { return true }
        let typed = isAmount(focus, in: calculator) ? text.filter { !$0.isWhitespace } : text
        let isWhole = changeFocus(in: setting) { $0.insert(typed) } ?? true
        finishChange(in: setting)
        return isWhole
    }

    mutating func fill(_ fields: [String: String], in setting: Setting) {
        let calculator = calculator(in: setting)
        for (name, text) in fields {
            guard let index = calculator.index(ofField: name) else { continue }
            // What stands for the field, and what excludes it, would hide what is filled in.
            var others = calculator.fieldsInsteadOf(index)
            if let group = calculator.group(of: index) { others += calculator.members(of: calculator.exclusive[group]) }
            for other in others { inputs[other] = TextInput() }
            inputs[index] = TextInput(Self.shown(text, as: calculator.fields[index].kind))
        }
        finishChange(in: setting)
    }

    /// A day as the hint beside its field writes one, not as a command does.
    private static func shown(_ text: String, as kind: FieldKind) -> String {
        switch kind {
        case .date: (try? CalendarDate(reading: text))?.dotted ?? text
        case .moment: (try? Moment(reading: text)).map { "\($0.date.dotted) \($0.clock)" } ?? text
        case .amount, .count, .decimal, .share, .choice, .flag, .table, .pairs: text
        }
    }

    /// Marks a field, or goes through its choices; in a field of text there is nothing to choose.
    mutating func choose(by step: Int, in setting: Setting) {
        let calculator = calculator(in: setting)
        switch focus {
        case .exclusive(let group): turn(group: group, by: step, in: calculator)
        case .field(let index):
            switch calculator.fields[index].kind {
            case .choice(let choices): turn(index, by: step, choices, in: calculator)
            case .flag: mark(index)
            case .amount, .count, .decimal, .share, .date, .moment, .table, .pairs: return
            }
        case .cell: return
        }
        finishChange(in: setting)
    }

    /// Marks the field in focus; false if it is none to mark.
    mutating func markFocus(in setting: Setting) -> Bool {
        guard case .field(let index) = focus, calculator(in: setting).fields[index].kind == .flag else { return false }
        mark(index)
        finishChange(in: setting)
        return true
    }

    private mutating func finishChange(in setting: Setting) {
        recalculate(in: setting)
        position = PagePosition()
    }

    private mutating func changeFocus<Result>(
        in setting: Setting, _ change: (inout TextInput) -> Result
    ) -> Result? {
        switch focus {
        case .exclusive: return nil
        case .field(let index): return change(&inputs[index])
        case .cell(let cell):
            let row = table(cell.field, in: calculator(in: setting))?.rows.first { $0.cells.contains(cell) }
            let place = row?.cells.firstIndex(of: cell) ?? 0
            var input = input(cell, initial: row?.initial[place] ?? "")
            defer { cells[cell] = input }
            return change(&input)
        }
    }

    private mutating func mark(_ index: Int) { inputs[index] = TextInput(isMarked(index) ? "" : "yes") }

    /// Goes through the choices in a round; where the rule can do without one, «not chosen» is among them.
    private mutating func turn(_ index: Int, by step: Int, _ choices: [FieldKind.Named], in calculator: Calculator) {
        let initial = calculator.defaultChoice(index)?.name
        let names = (initial == nil ? [""] : []) + choices.map(\.name)
        let now = names.firstIndex(of: inputs[index].text) ?? names.firstIndex(of: initial ?? "") ?? 0
        inputs[index] = TextInput(names[(now + step + names.count) % names.count])
    }

    /// Goes through fields that exclude each other in a round; none of them is a choice too.
    private mutating func turn(group: Int, by step: Int, in calculator: Calculator) {
        let members = calculator.members(of: calculator.exclusive[group])
        let now = members.firstIndex(where: isMarked).map { $0 + 1 } ?? 0
        let next = (now + step + members.count + 1) % (members.count + 1)
        for (place, member) in members.enumerated() { inputs[member] = TextInput(place + 1 == next ? "yes" : "") }
    }
}
