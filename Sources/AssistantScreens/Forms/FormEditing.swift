import AssistantCore
import Law
import Terminal

// What is typed, chosen and marked in a form.
extension FormState {
    mutating func apply(_ edit: TextEdit, in setting: Setting) {
        guard takesText(focus, in: calculator(in: setting)) else { return }
        changeFocus(in: setting) { $0.apply(edit) }
        finishChange(in: setting)
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        guard pane == .fields, takesText(focus, in: calculator(in: setting)) else { return true }
        let isWhole = changeFocus(in: setting) { $0.insert(text) }
        finishChange(in: setting)
        return isWhole
    }

    mutating func fill(_ fields: [String: String], in setting: Setting) {
        let calculator = calculator(in: setting)
        for (name, text) in fields {
            guard let index = calculator.index(ofField: name) else { continue }
            inputs[index] = TextInput(text)
        }
        finishChange(in: setting)
    }

    /// Marks a field, or goes through its choices; in a field of text there is nothing to choose.
    mutating func choose(by step: Int, in setting: Setting) {
        let calculator = calculator(in: setting)
        guard case .field(let index) = focus else { return }
        if case .choice(let choices) = calculator.fields[index].kind {
            turn(index, by: step, choices, in: calculator)
        } else if calculator.fields[index].kind.isMarked {
            mark(index)
        } else {
            return
        }
        finishChange(in: setting)
    }

    /// Marks the field in focus; false if it is none to mark.
    mutating func markFocus(in setting: Setting) -> Bool {
        guard case .field(let index) = focus, calculator(in: setting).fields[index].kind.isMarked else { return false }
        mark(index)
        finishChange(in: setting)
        return true
    }

    private mutating func finishChange(in setting: Setting) {
        recalculate(in: setting)
        resultTop = 0
    }

    private mutating func changeFocus<Result>(
        in setting: Setting, _ change: (inout TextInput) -> Result
    ) -> Result {
        switch focus {
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
}

extension FieldKind {
    /// Whether the field is marked or not, and no text is typed into it.
    var isMarked: Bool { self == .flag || isTable }
}
