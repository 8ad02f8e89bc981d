import AssistantCore
import Law

/// Reads the choices between fields of which one at most is given: `one-of` among the fields of a calculator.
struct ExclusiveFieldsReader {
    private let groups: [[String]]

    init(rule: any Rule.Type) { groups = rule.exclusive.map { $0.map(\.name) } }

    /// Whether a node of the list is such a choice, not a field.
    func isChoice(_ node: DataNode) -> Bool { node.has("one-of") }

    /// The choices, each to be had in a language, in the order of the form; they must be those of the rule.
    ///
    /// - Parameters:
    ///   - nodes: the fields and choices of the form.
    ///   - list: where a choice that is missing is told.
    func read(_ nodes: [DataNode], at list: DataNode?) -> [(Language) -> ExclusiveFields] {
        var position = 0, result: [(Language) -> ExclusiveFields] = [], found: [[String]] = []
        for node in nodes {
            guard isChoice(node) else {
                position += 1
                continue
            }
            guard let (fields, choice) = read(node, position: position) else { continue }
            found.append(fields)
            result.append(choice)
        }
        for group in groups where !found.contains(group) {
            list?.fault(.missingKey, ["key": .text("one-of: [\(group.joined(separator: ", "))]")])
        }
        return result
    }

    private func read(_ node: DataNode, position: Int) -> (fields: [String], choice: (Language) -> ExclusiveFields)? {
        guard let keys = node.fields(["one-of", "label", "hint", "none"]), let list = keys["one-of"]?.list(),
            let label = keys["label"]?.localized(), let hint = keys["hint"]?.localized(), let none = keys["none"]?.localized()
        else { return nil }
        let fields = list.compactMap { $0.text() }
        guard groups.contains(fields) else {
            let known = groups.map { "[\($0.joined(separator: ", "))]" }.joined(separator: ", ")
            keys["one-of"]?.fault(.unknownKey, ["key": .text(fields.joined(separator: ", ")), "known": .text(known)])
            return nil
        }
        return (fields, { language in
            ExclusiveFields(
                fields: fields, label: label.text(in: language), hint: hint.text(in: language),
                none: none.text(in: language), position: position)
        })
    }
}
