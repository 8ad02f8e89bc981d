import AssistantCore

/// All that was answered in a check when it was cleared.
struct ClearedCheck: Sendable {
    let answers: [String: CheckAnswer]
    /// What was being typed.
    let input: TextInput
}

extension CheckSheet {
    var holdsInput: Bool { !answers.isEmpty || !input.isEmpty }

    /// Begins anew; where nothing is answered, brings back what was cleared.
    mutating func clearOrRestore(in setting: Setting) {
        let given = holdsInput ? ClearedCheck(answers: answers, input: input) : nil, before = cleared
        guard given != nil || before != nil else { return }
        answers = given == nil ? before?.answers ?? [:] : [:]
        cleared = given
        reopened = nil
        start(in: setting)
        if given == nil, let before { input = before.input }
    }
}
