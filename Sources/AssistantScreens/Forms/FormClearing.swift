import AssistantCore

/// All that was typed and chosen in a form when it was cleared.
struct ClearedForm: Sendable {
    let inputs: [TextInput]
    let cells: [FormTable.Cell: TextInput]
}

extension FormState {
    var holdsInput: Bool { (inputs + cells.values).contains { !$0.isEmpty } }

    /// Clears the form; where nothing is typed in it, brings back what was cleared.
    mutating func clearOrRestore(in setting: Setting) {
        let typed = holdsInput ? ClearedForm(inputs: inputs, cells: cells) : nil, before = cleared
        guard typed != nil || before != nil else { return }
        self = FormState(name, in: setting)
        cleared = typed
        if typed == nil, let before {
            (inputs, cells) = (before.inputs, before.cells)
            recalculate(in: setting)
        }
    }
}
