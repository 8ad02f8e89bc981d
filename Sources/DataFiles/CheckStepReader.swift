import AssistantCore
import Law

extension CheckReader {
    /// A step of an outcome; what it fills in must be what the calculator takes.
    func step(
        _ node: DataNode, _ texts: TextTable, _ places: TextPlaces, _ conditions: ConditionReader
    ) -> CheckOutcome.Step? {
        guard let fields = node.fields(["text"], optional: ["when", "calculator", "fields"]) else { return nil }
        let name = fields["calculator"].flatMap { $0.text() }
        let rule = name.flatMap(CalculatorName.init)?.rule
        if let name, rule == nil { fields["calculator"]?.fault(.unknownCalculator, ["name": .text(name)]) }
        var values: [String: String] = [:]
        for (key, field, value) in fields["fields"]?.pairs() ?? [] {
            guard let text = value.text() else { continue }
            if rule?.fields[field] == nil { key.fault(.unknownCalculator, ["name": .text(field)]) }
            if let calculator = calculators.first(where: { $0.name.rawValue == name }),
                let known = calculator.fields.first(where: { $0.name == field }) {
                prove(text, at: value, fits: known, of: calculator, given: conditions)
            }
            values[field] = text
        }
        return CheckOutcome.Step(
            condition: conditions.read(fields["when"]), text: texts.add(fields["text"], places), calculator: name, fields: values)
    }

    /// The period whose last day an outcome tells.
    func deadline(_ node: DataNode?, _ conditions: ConditionReader) -> CheckOutcome.Deadline? {
        guard let node, let fields = node.fields(["event", "from"]), let event = fields["event"]?.text(),
            let from = fields["from"], let question = from.text()
        else { return nil }
        if law?.periodNames.contains(event) == false { fields["event"]?.fault(.unknownEvent, ["name": .text(event)]) }
        if let answer = conditions.answer(to: question, from), answer != .date {
            from.fault(.wrongKind, ["name": .text(question)])
        }
        return CheckOutcome.Deadline(event: event, from: question)
    }

    private func prove(
        _ text: String, at node: DataNode, fits field: FieldDescription, of calculator: Calculator,
        given conditions: ConditionReader
    ) {
        guard text.hasPrefix("$") else {
            if let reason = calculator.complaint(about: text, at: field) {
                node.fault(.wrongValue, ["name": .text(field.name), "reason": .phrase(reason)])
            }
            return
        }
        let question = String(text.dropFirst())
        guard let answer = conditions.answer(to: question, node) else { return }
        let fits =
            switch (answer, field.kind) {
            case (.date, .date), (.number, .amount), (.number, .decimal), (.number, .count): true
            case (.oneOf(let options), .choice): options.allSatisfy { calculator.complaint(about: $0, at: field) == nil }
            default: false
            }
        if !fits { node.fault(.wrongKind, ["name": .text(question)]) }
    }
}
