import AssistantCore
import Law

extension CheckReader {
    /// A step of an outcome; what it fills in must be what the calculator takes.
    func step(
        _ node: DataNode, _ texts: TextTable, _ places: TextPlaces, _ conditions: ConditionReader
    ) -> CheckOutcome.Step? {
        let helps = ["calculator", "check", "explanation"]
        guard let fields = node.fields(["text"], optional: ["when", "fields"] + helps) else { return nil }
        for help in helps.filter({ fields[$0] != nil }).dropFirst() { fields[help]?.fault(.repeatedKey, ["key": .text(help)]) }
        return CheckOutcome.Step(
            condition: conditions.read(fields["when"]), text: texts.add(fields["text"], places),
            help: calculator(fields, conditions) ?? fields["check"].flatMap { name($0) { .check($0) } }.map { .check($0) }
                ?? fields["explanation"].flatMap { name($0) { .explanation($0) } }.map { .explanation($0) })
    }

    private func calculator(_ keys: [String: DataNode], _ conditions: ConditionReader) -> CheckOutcome.Step.Help? {
        guard let node = keys["calculator"], let text = node.text() else { return nil }
        guard let name = CalculatorName(rawValue: text) else {
            node.fault(.unknownCalculator, ["name": .text(text)])
            return nil
        }
        var values: [String: String] = [:]
        for (key, field, value) in keys["fields"]?.pairs() ?? [] {
            guard let text = value.text() else { continue }
            if name.rule.fields[field] == nil { key.fault(.unknownCalculator, ["name": .text(field)]) }
            if let calculator = calculators.first(where: { $0.name == name }),
                let known = calculator.fields.first(where: { $0.name == field }) {
                prove(text, at: value, fits: known, of: calculator, given: conditions)
            }
            values[field] = text
        }
        return .calculator(name, fields: values)
    }

    /// The name of something that there is.
    func name(_ node: DataNode, _ subject: (String) -> Subject) -> String? {
        guard let name = node.text() else { return nil }
        if !known.holds(subject(name)) { node.fault(.unknownName, ["name": .text(name)]) }
        return name
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
        let template = FieldTemplate(text)
        guard case .answer(let question)? = template.pieces.first, template.pieces.count == 1 else {
            return prove(template, at: node, fits: field, of: calculator, given: conditions)
        }
        guard let answer = conditions.answer(to: question, node) else { return }
        let fits =
            switch (answer, field.kind) {
            case (.date, .date), (.amount, .amount), (.number, .amount), (.number, .decimal), (.number, .count): true
            case (.oneOf(let options), .choice): options.allSatisfy { calculator.complaint(about: $0, at: field) == nil }
            default: false
            }
        if !fits { node.fault(.wrongKind, ["name": .text(question)]) }
    }

    /// A value that is more than one answer: tried with an answer of each kind.
    private func prove(
        _ template: FieldTemplate, at node: DataNode, fits field: FieldDescription, of calculator: Calculator,
        given conditions: ConditionReader
    ) {
        let day = CalendarDate(year: 2026, month: 1, day: 1)!
        var answers: [String: CheckAnswer] = [:]
        for case .answer(let question) in template.pieces {
            guard let answer = conditions.answer(to: question, node) else { return }
            answers[question] =
                switch answer {
                case .oneOf(let options): .option(options.first ?? "")
                case .number: .number(1)
                case .amount: .amount(Money(tenge: 1))
                case .date: .date(day)
                }
        }
        guard let text = template.filled(by: answers, on: day), let reason = calculator.complaint(about: text, at: field)
        else { return }
        node.fault(.wrongValue, ["name": .text(field.name), "reason": .phrase(reason)])
    }
}
