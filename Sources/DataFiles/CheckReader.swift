import AssistantCore
import Law

/// Reads `Data/checks/`: question trees, and proves that every way through them ends.
struct CheckReader {
    let folder: DataFolder
    let law: Parameters?
    /// As they are in one of the languages.
    let calculators: [Calculator]
    /// What there is to name besides.
    let known: KnownSubjects

    /// The checks in each written language, in the order that they ask for.
    func read() -> [Language: [Check]] {
        let read = folder.files(in: "checks").compactMap(read(named:))
            .sorted { ($0.order, $0.check.name) < ($1.order, $1.check.name) }
        var result: [Language: [Check]] = [:]
        for language in Language.writtenLanguages {
            result[language] = read.map { check, texts, _ in
                check.mapTexts { texts.text($0, in: language) }
            }
        }
        return result
    }

    /// What the texts of a question may name.
    private var figures: TextPlaces { .figures(of: law) }

    func read(named name: String) -> (check: Check, texts: TextTable, order: Int)? {
        guard let top = folder.read("checks/\(name).yaml"),
            let fields = top.fields(["order", "title", "about", "faq", "questions", "outcomes"]),
            let questionPairs = fields["questions"]?.pairs(), let outcomePairs = fields["outcomes"]?.pairs()
        else { return nil }
        let texts = TextTable()
        let title = texts.add(fields["title"], .none), about = texts.add(fields["about"], .none)
        let conditions = ConditionReader(questions: questionPairs, law: law)
        let questions = questionPairs.compactMap { question($0.name, $0.value, texts, conditions) }
        let outcomes = outcomePairs.compactMap { outcome($0.name, $0.value, texts, conditions) }
        if questionPairs.isEmpty { fields["questions"]?.fault(.emptyList) }
        for pair in outcomePairs where questionPairs.contains(where: { $0.name == pair.name }) {
            pair.key.fault(.doubleName, ["name": .text(pair.name)])
        }
        let check = Check(
            name: name, title: title, about: about,
            faq: (fields["faq"]?.list() ?? []).compactMap { $0.faqNumber(of: known.answers) }, questions: questions, outcomes: outcomes)
        if let law, questions.count == questionPairs.count, outcomes.count == outcomePairs.count {
            CheckProof(check: check, law: law, places: questionPairs + outcomePairs).prove()
        }
        return (check, texts, fields["order"]?.integer(within: 0...1000) ?? 0)
    }

    private func question(
        _ key: String, _ node: DataNode, _ texts: TextTable, _ conditions: ConditionReader
    ) -> CheckQuestion? {
        guard let fields = node.fields(["text", "kind", "next"], optional: ["hint", "options", "least", "most", "example"]),
            let kind = kind(node, fields, texts), let ways = fields["next"]?.list()
        else { return nil }
        return CheckQuestion(
            key: key, text: texts.add(fields["text"], figures), hint: fields["hint"].map { texts.add($0, figures) }, kind: kind,
            ways: ways.compactMap { way in
                guard let keys = way.fields(["to"], optional: ["when"]), let target = keys["to"]?.text() else { return nil }
                return CheckQuestion.Way(condition: conditions.read(keys["when"]), target: target)
            })
    }

    private func kind(_ node: DataNode, _ fields: [String: DataNode], _ texts: TextTable) -> CheckQuestion.Kind? {
        switch fields["kind"]?.text() {
        case "yes-no": return .yesNo
        case "date": return .date
        case "number":
            for key in ["least", "most", "example"] where fields[key] == nil { node.fault(.missingKey, ["key": .text(key)]) }
            let bounds = 0...CheckQuestion.largestNumber
            guard let least = fields["least"]?.integer(within: bounds), let most = fields["most"]?.integer(within: bounds)
            else { return nil }
            guard least < most else {
                fields["most"]?.fault(.endBeforeStart)
                return nil
            }
            return fields["example"]?.integer(within: least...most).map { .number(least: least, most: most, example: $0) }
        case "amount":
            if fields["example"] == nil { node.fault(.missingKey, ["key": "example"]) }
            return fields["example"]?.integer(within: 1...CheckQuestion.largestNumber).map { .amount(example: $0) }
        case "choice":
            let options = (fields["options"]?.list() ?? []).compactMap { option -> CheckQuestion.Option? in
                guard let keys = option.fields(["key", "text"]), let key = keys["key"]?.text() else { return nil }
                return CheckQuestion.Option(key: key, text: texts.add(keys["text"], figures))
            }
            for (index, option) in options.enumerated() where options[..<index].contains(where: { $0.key == option.key }) {
                fields["options"]?.fault(.repeatedKey, ["key": .text(option.key)])
            }
            if options.count < 2 { node.fault(.missingKey, ["key": "options"]) }
            return options.count < 2 ? nil : .choice(options)
        case let other:
            fields["kind"]?.fault(.unknownKey, ["key": .text(other ?? ""), "known": "yes-no, choice, number, amount, date"])
            return nil
        }
    }

    private func outcome(
        _ key: String, _ node: DataNode, _ texts: TextTable, _ conditions: ConditionReader
    ) -> CheckOutcome? {
        let optional = ["text", "parts", "steps", "deadline", "explanations", "sources", "confidence", "rules"]
        guard let fields = node.fields(["title", "faq"], optional: optional), let faq = fields["faq"]?.list() else { return nil }
        if faq.isEmpty { fields["faq"]?.fault(.noAnswerCited) }
        let deadline = deadline(fields["deadline"], conditions)
        let first = texts.count, places = TextPlaces.figures(of: law, and: [CheckReport.lastDay])
        let outcome = CheckOutcome(
            key: key, title: texts.add(fields["title"], places), text: fields["text"].map { texts.add($0, places) },
            parts: (fields["parts"]?.list() ?? []).compactMap { part in
                part.fields(["when", "text"]).map {
                    CheckOutcome.Part(condition: conditions.read($0["when"]), text: texts.add($0["text"], places))
                }
            },
            steps: (fields["steps"]?.list() ?? []).compactMap { step($0, texts, places, conditions) },
            deadline: deadline, faq: faq.compactMap { $0.faqNumber(of: known.answers) },
            explanations: (fields["explanations"]?.list() ?? []).compactMap { name($0) { .explanation($0) } },
            sources: sources(fields, of: node),
            rules: (fields["rules"]?.list() ?? []).compactMap { rule in
                guard let name = rule.text() else { return nil }
                if LegalRule(rawValue: name) == nil { rule.fault(.unknownRule, ["name": .text(name)]) }
                return LegalRule(rawValue: name)
            })
        if deadline == nil && texts.holds("{\(CheckReport.lastDay)}", from: first) { node.fault(.noDeadline) }
        return outcome
    }

    /// What an outcome rests on: the places of the acts, and how sure all of it is.
    private func sources(_ fields: [String: DataNode], of outcome: DataNode) -> [LegalSource] {
        guard let nodes = fields["sources"]?.list() else { return [] }
        guard let confidence = fields["confidence"] else {
            outcome.fault(.missingKey, ["key": "confidence"])
            return []
        }
        guard let sure = confidence.confidence() else { return [] }
        return nodes.compactMap { node in
            node.fields(["act"], optional: ["article", "url"]).flatMap { node.source($0, law?.acts, sure) }
        }
    }
}
