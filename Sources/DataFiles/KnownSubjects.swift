import AssistantCore

/// What there is to name in a data folder; nil for what could not be read.
struct KnownSubjects {
    let answers: Int?
    /// The names of their files.
    let explanations: Set<String>
    let checks: Set<String>
    let situations: Set<String>

    init(_ folder: DataFolder, answers: Int?) {
        self.answers = answers
        explanations = Set(folder.files(in: "explanations", isNeeded: false))
        checks = Set(folder.files(in: "checks"))
        situations = Set(folder.files(in: "situations", isNeeded: false))
    }

    func holds(_ subject: Subject) -> Bool {
        switch subject {
        case .answer(let number): answers.map { (1...max(1, $0)).contains(number) } ?? true
        case .explanation(let name): explanations.contains(name)
        case .calculator: true
        case .check(let name): checks.contains(name)
        case .situation(let name): situations.contains(name)
        }
    }

    /// The subject that a text names; nil after noting that there is none.
    func subject(_ node: DataNode) -> Subject? {
        guard let text = node.text() else { return nil }
        if let subject = Subject(text), holds(subject) { return subject }
        let isToCome = ExplanationsReader.calculatorsToCome.contains { text == "calculator \($0)" }
        if !isToCome { node.fault(.unknownSubject, ["name": .text(text)]) }
        return nil
    }
}
