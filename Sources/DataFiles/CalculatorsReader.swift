import AssistantCore

/// Reads `Data/calculators/`: the fields and figures of each calculator, held against what its rule asks for.
struct CalculatorsReader {
    let folder: DataFolder
    /// The names of the law's periods; nil where they could not be read.
    let periods: [String]?
    /// How many official answers there are; nil where they could not be read.
    let answers: Int?

    /// The calculators in each written language.
    func read() -> [Language: [Calculator]] {
        var result: [Language: [Calculator]] = [:]
        for name in CalculatorName.allCases {
            for (language, calculator) in read(name) { result[language, default: []].append(calculator) }
        }
        return result
    }

    private func read(_ name: CalculatorName) -> [Language: Calculator] {
        guard let top = folder.read("calculators/\(name.rawValue).yaml"),
            let keys = top.fields(["title", "about", "faq", "fields", "figures"]), let title = keys["title"]?.localized(),
            let about = keys["about"]?.localized(), let faq = keys["faq"]?.list(), let nodes = keys["fields"]?.list(),
            let figures = keys["figures"]?.pairs()
        else { return [:] }
        let numbers = faq.compactMap { $0.faqNumber(of: answers) }
        let fields = nodes.compactMap { field($0, name.rule) }
        for (index, field) in fields.enumerated() where fields[..<index].contains(where: { $0.name == field.name }) {
            keys["fields"]?.fault(.repeatedKey, ["key": .text(field.name)])
        }
        for needed in name.rule.fields.keys.sorted() where !fields.contains(where: { $0.name == needed }) {
            keys["fields"]?.fault(.missingKey, ["key": .text(needed)])
        }
        let shown = figures.compactMap { key, figure, label -> (key: String, label: Localized)? in
            if !name.rule.columns.contains(figure) {
                key.fault(.unknownKey, ["key": .text(figure), "known": .text(name.rule.columns.joined(separator: ", "))])
            }
            return label.localized().map { (figure, $0) }
        }
        var result: [Language: Calculator] = [:]
        for language in Language.writtenLanguages {
            result[language] = Calculator(
                name: name, title: title.text(in: language), about: about.text(in: language), faq: numbers,
                fields: fields.map { $0.field(in: language) },
                figures: shown.map { ShownFigure(key: $0.key, label: $0.label.text(in: language)) })
        }
        return result
    }

    /// A field before a language is chosen.
    private struct Described {
        let name: String
        let kind: FieldKind.Name
        let bounds: ClosedRange<Int>
        let choices: [(name: String, title: Localized)]
        let label: Localized
        let hint: Localized

        func field(in language: Language) -> Field {
            let kind: FieldKind =
                switch self.kind {
                case .amount: .amount
                case .count: .count(bounds)
                case .decimal: .decimal
                case .date: .date
                case .moment: .moment
                case .choice: .choice(choices.map { .init(name: $0.name, title: $0.title.text(in: language)) })
                case .flag: .flag
                case .months: .months
                }
            return Field(name: name, kind: kind, label: label.text(in: language), hint: hint.text(in: language))
        }
    }

    private func field(_ node: DataNode, _ rule: any Rule.Type) -> Described? {
        guard let pairs = node.fields(["name", "type", "label", "hint"], optional: ["least", "most", "choices"]),
            let name = pairs["name"]?.text(), let type = pairs["type"]?.text(), let label = pairs["label"]?.localized(),
            let hint = pairs["hint"]?.localized()
        else { return nil }
        guard let expected = rule.fields[name] else {
            let known = rule.fields.keys.sorted().joined(separator: ", ")
            pairs["name"]?.fault(.unknownKey, ["key": .text(name), "known": .text(known)])
            return nil
        }
        if type != expected.rawValue { pairs["type"]?.fault(.wrongType, ["type": .text(expected.rawValue)]) }
        return Described(
            name: name, kind: expected, bounds: bounds(expected, node, pairs, rule.counts[name] ?? 0...0), choices: choices(name, expected, node, pairs, rule),
            label: label, hint: hint)
    }

    private func bounds(
        _ kind: FieldKind.Name, _ node: DataNode, _ pairs: [String: DataNode], _ possible: ClosedRange<Int>
    ) -> ClosedRange<Int> {
        guard kind == .count else { return 0...0 }
        for key in ["least", "most"] where pairs[key] == nil { node.fault(.missingKey, ["key": .text(key)]) }
        guard let least = pairs["least"]?.integer(within: possible), let most = pairs["most"]?.integer(within: possible)
        else { return 0...0 }
        guard least <= most else {
            pairs["most"]?.fault(.endBeforeStart)
            return least...least
        }
        return least...most
    }

    private func choices(
        _ name: String, _ kind: FieldKind.Name, _ node: DataNode, _ pairs: [String: DataNode], _ rule: any Rule.Type
    ) -> [(name: String, title: Localized)] {
        guard kind == .choice else { return [] }
        guard let choices = pairs["choices"]?.pairs() else {
            if pairs["choices"] == nil { node.fault(.missingKey, ["key": "choices"]) }
            return []
        }
        if rule.takesPeriods(in: name), let periods {
            for (key, choice, _) in choices where !periods.contains(choice) { key.fault(.unknownEvent, ["name": .text(choice)]) }
            for period in periods where !choices.contains(where: { $0.name == period }) {
                pairs["choices"]?.fault(.unlistedEvent, ["name": .text(period)])
            }
        }
        if let known = rule.choices[name] {
            for needed in known.subtracting(choices.map(\.name)).sorted() {
                pairs["choices"]?.fault(.missingKey, ["key": .text(needed)])
            }
            for (key, choice, _) in choices where !known.contains(choice) {
                key.fault(.unknownKey, ["key": .text(choice), "known": .text(known.sorted().joined(separator: ", "))])
            }
        }
        return choices.compactMap { _, choice, title in title.localized().map { (choice, $0) } }
    }
}
