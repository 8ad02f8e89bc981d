import AssistantCore
import Law
import Terminal

extension FormState {
    /// Takes a key as text, a choice or a mark; false leaves it to the commands.
    mutating func type(_ key: Key, in setting: Setting) -> Bool {
        guard pane == .fields else { return false }
        let calculator = calculator(in: setting)
        let isTaken: Bool
        if takesText(focus, in: calculator) {
            isTaken = editFocus { $0.type(key) }
        } else {
            isTaken = choose(key, in: calculator)
        }
        if isTaken { change(in: setting) }
        return isTaken
    }

    /// False when not all of it had room.
    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        guard pane == .fields, takesText(focus, in: calculator(in: setting)) else { return true }
        let isWhole = editFocus { $0.insert(text) }
        change(in: setting)
        return isWhole
    }

    mutating func fill(_ fields: [String: String], in setting: Setting) {
        let calculator = calculator(in: setting)
        for (name, text) in fields {
            guard let index = calculator.index(ofField: name) else { continue }
            inputs[index] = TextInput(text)
        }
        change(in: setting)
    }

    mutating func clear(in setting: Setting) {
        self = FormState(calculator(in: setting), in: setting)
    }

    mutating func go(to slot: Slot, in setting: Setting) {
        let calculator = calculator(in: setting)
        if slot != focus { left.insert(field(of: focus, in: calculator)) }
        focus = slot
        pane = .fields
    }

    /// Goes so many slots on; false at the end of the form.
    mutating func move(by amount: Int, in setting: Setting) -> Bool {
        let slots = slots(in: calculator(in: setting))
        let index = (slots.firstIndex(of: focus) ?? 0) + amount
        go(to: slots[min(max(0, index), slots.count - 1)], in: setting)
        return slots.indices.contains(index)
    }

    /// Marks a flag, goes to the next choice, or to the next slot; behind the last one to the result.
    mutating func press(in setting: Setting) {
        let calculator = calculator(in: setting)
        if case .field(let index) = focus, calculator.fields[index].kind.isMarked {
            mark(index)
            return change(in: setting)
        }
        if !move(by: 1, in: setting) { showResult(in: setting) }
    }

    mutating func showResult(in setting: Setting) {
        left.insert(field(of: focus, in: calculator(in: setting)))
        pane = .result
        resultTop = 0
    }

    private mutating func change(in setting: Setting) {
        reckon(in: setting)
        resultTop = 0
    }

    private mutating func editFocus(_ edit: (inout TextInput) -> Bool) -> Bool {
        switch focus {
        case .field(let index): edit(&inputs[index])
        case .income(let month): edit(&months[month, default: Month()].income)
        case .paid(let month): edit(&months[month, default: Month()].paid)
        }
    }

    private mutating func choose(_ key: Key, in calculator: Calculator) -> Bool {
        guard case .field(let index) = focus else { return false }
        switch (calculator.fields[index].kind, key) {
        case (.choice(let choices), .left): turn(index, by: -1, choices, in: calculator)
        case (.choice(let choices), .right), (.choice(let choices), .character(" ")):
            turn(index, by: 1, choices, in: calculator)
        case (.flag, .left), (.flag, .right), (.flag, .character(" ")),
            (.table, .left), (.table, .right), (.table, .character(" ")):
            mark(index)
        // A letter has nothing to do here, but it is no command either: the person thinks of typing.
        case (_, .character): return true
        default: return false
        }
        return true
    }

    private mutating func mark(_ index: Int) { inputs[index] = TextInput(isMarked(index) ? "" : "yes") }

    /// Goes through the choices in a round; where the rule can do without one, «not chosen» is among them.
    private mutating func turn(_ index: Int, by step: Int, _ choices: [FieldKind.Choice], in calculator: Calculator) {
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
