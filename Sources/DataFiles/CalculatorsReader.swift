import AssistantCore
import Law

/// Reads `Data/calculators/`: the fields and figures of each calculator, held against what its rule asks for.
struct CalculatorsReader {
    let folder: DataFolder
    /// The names of the law's periods; nil where they could not be read.
    let periods: [String]?
    /// How many official answers there are; nil where they could not be read.
    let answers: Int?
    /// The ids of our explanations.
    let explanations: Set<String>

    /// The calculators in each written language.
    func read() -> [Language: [Calculator]] {
        var result: [Language: [Calculator]] = [:]
        for name in CalculatorName.allCases {
            for (language, calculator) in read(name) { result[language, default: []].append(calculator) }
        }
        return result
    }

    private func read(_ name: CalculatorName) -> [Language: Calculator] {
        let rule = name.rule
        guard let top = folder.read("calculators/\(name.rawValue).yaml"),
            let keys = top.fields(["title", "about", "faq", "fields", "figures"], optional: ["explanations"]),
            let title = keys["title"]?.localized(),
            let about = keys["about"]?.localized(), let faq = keys["faq"]?.list(), let nodes = keys["fields"]?.list(),
            let figures = keys["figures"]?.pairs()
        else { return [:] }
        let numbers = faq.compactMap { $0.faqNumber(of: answers) }
        let ids = (keys["explanations"]?.list() ?? []).compactMap { $0.explanation(among: explanations) }
        let choices = ExclusiveFieldsReader(rule: rule)
        let fields = nodes.filter { !choices.isChoice($0) }.compactMap { field($0, rule.fields) }
        let exclusive = choices.read(nodes, at: keys["fields"])
        for (index, field) in fields.enumerated() where fields[..<index].contains(where: { $0.name == field.name }) {
            keys["fields"]?.fault(.repeatedKey, ["key": .text(field.name)])
        }
        for needed in rule.fields.names.sorted() where !fields.contains(where: { $0.name == needed }) {
            keys["fields"]?.fault(.missingKey, ["key": .text(needed)])
        }
        let shown = figures.compactMap { key, figure, label -> (key: String, label: Localized)? in
            if !rule.columns.contains(figure) {
                key.fault(.unknownKey, ["key": .text(figure), "known": .text(rule.columns.joined(separator: ", "))])
            }
            return label.localized().map { (figure, $0) }
        }
        var result: [Language: Calculator] = [:]
        for language in Language.writtenLanguages {
            result[language] = Calculator(
                name: name, title: title.text(in: language), about: about.text(in: language), faq: numbers,
                explanations: ids, fields: fields.map { $0.field(in: language) },
                exclusive: exclusive.map { $0(language) },
                figures: shown.map { ShownFigure(key: $0.key, label: $0.label.text(in: language)) })
        }
        return result
    }

    /// A field before a language is chosen.
    private struct Described {
        let name: String
        /// What may be typed, its choices and columns in every language.
        let kind: Kind
        let label: Localized
        let hint: Localized

        enum Kind {
            case named([(name: String, title: Localized)], as: ([FieldKind.Named]) -> FieldKind)
            case other(FieldKind)
        }

        func field(in language: Language) -> FieldDescription {
            let kind: FieldKind =
                switch self.kind {
                case .named(let named, let kind):
                    kind(named.map { FieldKind.Named(name: $0.name, title: $0.title.text(in: language)) })
                case .other(let kind): kind
                }
            return FieldDescription(
                name: name, kind: kind, label: label.text(in: language), hint: hint.text(in: language))
        }
    }

    private func field(_ node: DataNode, _ declared: FieldList) -> Described? {
        guard let pairs = node.fields(["name", "type", "label", "hint"], optional: ["least", "most", "choices", "columns"]),
            let name = pairs["name"]?.text(), let type = pairs["type"]?.text(), let label = pairs["label"]?.localized(),
            let hint = pairs["hint"]?.localized()
        else { return nil }
        guard let expected = declared[name]?.type else {
            let known = declared.names.sorted().joined(separator: ", ")
            pairs["name"]?.fault(.unknownKey, ["key": .text(name), "known": .text(known)])
            return nil
        }
        if type != expected.name { pairs["type"]?.fault(.wrongType, ["type": .text(expected.name)]) }
        return Described(name: name, kind: kind(expected, of: node, keys: pairs), label: label, hint: hint)
    }

    /// What may be typed: what the rule takes, as far as the description lets it be.
    private func kind(_ type: FieldType, of node: DataNode, keys: [String: DataNode]) -> Described.Kind {
        switch type {
        case .amount: .other(.amount)
        case .count(let possible): .other(.count(bounds(within: possible, of: node, keys: keys)))
        case .decimal: .other(.decimal)
        case .share: .other(.share)
        case .date: .other(.date)
        case .moment: .other(.moment)
        case .choice(let names): .named(named("choices", of: node, keys: keys) { check($0, are: names, at: $1) }, as: FieldKind.choice)
        case .period: .named(named("choices", of: node, keys: keys, checkPeriods), as: FieldKind.choice)
        case .flag: .other(.flag)
        case .table(let names): .named(columns(names, of: node, keys: keys), as: FieldKind.table)
        case .pairs(let names): .named(columns(names, of: node, keys: keys), as: FieldKind.pairs)
        }
    }

    private func bounds(
        within possible: ClosedRange<Int>, of node: DataNode, keys: [String: DataNode]
    ) -> ClosedRange<Int> {
        for key in ["least", "most"] where keys[key] == nil { node.fault(.missingKey, ["key": .text(key)]) }
        guard let least = keys["least"]?.integer(within: possible), let most = keys["most"]?.integer(within: possible)
        else { return 0...0 }
        guard least <= most else {
            keys["most"]?.fault(.endBeforeStart)
            return least...least
        }
        return least...most
    }

    private typealias Pairs = [(key: DataNode, name: String, value: DataNode)]

    /// The columns of a rule with their titles, in the rule's order.
    private func columns(
        _ names: [String], of node: DataNode, keys: [String: DataNode]
    ) -> [(name: String, title: Localized)] {
        let columns = named("columns", of: node, keys: keys) { check($0, are: names, at: $1) }
        return names.compactMap { name in columns.first { $0.name == name } }
    }

    /// The choices or columns of a field with their titles, in the order of the data.
    private func named(
        _ key: String, of node: DataNode, keys: [String: DataNode], _ check: (Pairs, DataNode) -> Void
    ) -> [(name: String, title: Localized)] {
        guard let list = keys[key], let named = list.pairs() else {
            if keys[key] == nil { node.fault(.missingKey, ["key": .text(key)]) }
            return []
        }
        check(named, list)
        return named.compactMap { _, name, title in title.localized().map { (name, $0) } }
    }

    /// They must be those that the rule tells apart.
    private func check(_ choices: Pairs, are known: [String], at node: DataNode) {
        for needed in known.sorted() where !choices.contains(where: { $0.name == needed }) {
            node.fault(.missingKey, ["key": .text(needed)])
        }
        for (key, choice, _) in choices where !known.contains(choice) {
            key.fault(.unknownKey, ["key": .text(choice), "known": .text(known.sorted().joined(separator: ", "))])
        }
    }

    /// The choices must be the periods of the law.
    private func checkPeriods(_ choices: Pairs, at node: DataNode) {
        guard let periods else { return }
        for (key, choice, _) in choices where !periods.contains(choice) {
            key.fault(.unknownEvent, ["name": .text(choice)])
        }
        for period in periods where !choices.contains(where: { $0.name == period }) {
            node.fault(.unlistedEvent, ["name": .text(period)])
        }
    }
}
