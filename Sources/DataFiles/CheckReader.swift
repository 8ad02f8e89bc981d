import AssistantCore

/// Reads `Data/checks/`: question trees, and proves that every way through them ends.
struct CheckReader {
    let folder: DataFolder
    let law: Parameters?

    /// The checks in each written language, in the order of their first official answers.
    func read() -> [Language: [Check]] {
        let read = folder.files(in: "checks").compactMap(read)
            .sorted { ($0.check.faq.first ?? 0, $0.check.name) < ($1.check.faq.first ?? 0, $1.check.name) }
        var result: [Language: [Check]] = [:]
        for language in Language.writtenLanguages {
            result[language] = read.map { check, texts in
                check.mapTexts { texts.text($0, in: language) }
            }
        }
        return result
    }

    private func read(_ name: String) -> (check: Check, texts: CheckTextTable)? {
        guard let top = folder.read("checks/\(name).yaml"),
            let fields = top.fields(["title", "about", "faq", "questions", "outcomes"]),
            let questionPairs = fields["questions"]?.pairs(), let outcomePairs = fields["outcomes"]?.pairs()
        else { return nil }
        let texts = CheckTextTable()
        let conditions = ConditionReader(questions: questionPairs)
        let questions = questionPairs.compactMap { question($0.name, $0.value, texts, conditions) }
        let outcomes = outcomePairs.compactMap { outcome($0.name, $0.value, texts, conditions) }
        for pair in outcomePairs where questionPairs.contains(where: { $0.name == pair.name }) {
            pair.key.fault(.doubleName, ["name": .text(pair.name)])
        }
        let check = Check(
            name: name, title: texts.add(fields["title"]), about: texts.add(fields["about"]),
            faq: (fields["faq"]?.list() ?? []).compactMap { $0.faqNumber() }, questions: questions, outcomes: outcomes)
        if let law, questions.count == questionPairs.count, outcomes.count == outcomePairs.count {
            CheckProof(check: check, law: law, places: questionPairs + outcomePairs).prove()
        }
        return (check, texts)
    }

    private func question(
        _ key: String, _ node: DataNode, _ texts: CheckTextTable, _ conditions: ConditionReader
    ) -> CheckQuestion? {
        guard let fields = node.fields(["text", "kind", "next"], optional: ["hint", "options", "least", "most"]),
            let kind = kind(node, fields, texts), let ways = fields["next"]?.list()
        else { return nil }
        return CheckQuestion(
            key: key, text: texts.add(fields["text"]), hint: fields["hint"].map(texts.add), kind: kind,
            ways: ways.compactMap { way in
                guard let keys = way.fields(["to"], optional: ["when"]), let target = keys["to"]?.text() else { return nil }
                return CheckQuestion.Way(condition: conditions.read(keys["when"]), target: target)
            })
    }

    private func kind(_ node: DataNode, _ fields: [String: DataNode], _ texts: CheckTextTable) -> CheckQuestion.Kind? {
        switch fields["kind"]?.text() {
        case "yes-no": return .yesNo
        case "date": return .date
        case "number":
            guard let least = fields["least"]?.integer(), let most = fields["most"]?.integer(), least < most else {
                node.fault(.missingKey, ["key": "least, most"])
                return nil
            }
            return .number(least: least, most: most)
        case "choice":
            let options = (fields["options"]?.list() ?? []).compactMap { option -> CheckQuestion.Option? in
                guard let keys = option.fields(["key", "text"]), let key = keys["key"]?.text() else { return nil }
                return CheckQuestion.Option(key: key, text: texts.add(keys["text"]))
            }
            if options.count < 2 { node.fault(.missingKey, ["key": "options"]) }
            return options.count < 2 ? nil : .choice(options)
        case let other:
            fields["kind"]?.fault(.unknownKey, ["key": .text(other ?? ""), "known": "yes-no, choice, number, date"])
            return nil
        }
    }

    private func outcome(
        _ key: String, _ node: DataNode, _ texts: CheckTextTable, _ conditions: ConditionReader
    ) -> CheckOutcome? {
        let optional = ["text", "parts", "steps", "reckon", "rules"]
        guard let fields = node.fields(["title", "faq"], optional: optional), let faq = fields["faq"]?.list() else { return nil }
        if faq.isEmpty { fields["faq"]?.fault(.noAnswerCited) }
        let deadline = deadline(fields["reckon"], conditions)
        let first = texts.count
        let outcome = CheckOutcome(
            key: key, title: texts.add(fields["title"]), text: fields["text"].map(texts.add),
            parts: (fields["parts"]?.list() ?? []).compactMap { part in
                part.fields(["when", "text"]).map {
                    CheckOutcome.Part(condition: conditions.read($0["when"]), text: texts.add($0["text"]))
                }
            },
            steps: (fields["steps"]?.list() ?? []).compactMap { step($0, texts, conditions) },
            deadline: deadline, faq: faq.compactMap { $0.faqNumber() },
            rules: (fields["rules"]?.list() ?? []).compactMap { rule in
                guard let name = rule.text() else { return nil }
                if LegalRule(rawValue: name) == nil { rule.fault(.unknownRule, ["name": .text(name)]) }
                return LegalRule(rawValue: name)
            })
        if deadline == nil && texts.holds("{last-day}", from: first) { node.fault(.noDeadline) }
        return outcome
    }

    private func step(
        _ node: DataNode, _ texts: CheckTextTable, _ conditions: ConditionReader
    ) -> CheckOutcome.Step? {
        guard let fields = node.fields(["text"], optional: ["when", "calculator", "fields"]) else { return nil }
        let calculator = fields["calculator"].flatMap { $0.text() }
        let rule = calculator.flatMap(CalculatorName.init)?.rule
        if let calculator, rule == nil { node.fault(.unknownCalculator, ["name": .text(calculator)]) }
        var values: [String: String] = [:]
        for (key, name, value) in fields["fields"]?.pairs() ?? [] {
            guard let text = value.text() else { continue }
            if rule?.fields[name] == nil { key.fault(.unknownCalculator, ["name": .text(name)]) }
            if text.hasPrefix("$") { conditions.require(String(text.dropFirst()), value) }
            values[name] = text
        }
        return CheckOutcome.Step(
            condition: conditions.read(fields["when"]), text: texts.add(fields["text"]), calculator: calculator,
            fields: values)
    }

    private func deadline(_ node: DataNode?, _ conditions: ConditionReader) -> CheckOutcome.Deadline? {
        guard let node, let fields = node.fields(["event", "from"]), let event = fields["event"]?.text(),
            let from = fields["from"], let question = from.text()
        else { return nil }
        conditions.require(question, from)
        return CheckOutcome.Deadline(event: event, from: question)
    }
}

/// The texts of a check while it is read once for all languages: each stands in it as its number.
final class CheckTextTable {
    private var texts: [Localized] = []

    var count: Int { texts.count }

    func add(_ node: DataNode?) -> String {
        guard let text = node?.localized() else { return "" }
        texts.append(text)
        return String(texts.count - 1)
    }

    func text(_ number: String, in language: Language) -> String { Int(number).map { texts[$0].text(in: language) } ?? "" }

    /// Whether one of the texts added since then holds a part.
    func holds(_ part: String, from first: Int) -> Bool {
        texts[first...].contains { text in Language.writtenLanguages.contains { text.text(in: $0).contains(part) } }
    }
}
