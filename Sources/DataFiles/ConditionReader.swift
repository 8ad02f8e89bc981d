import AssistantCore

/// Reads the `when` of a check: which questions it names, and which answers they can have.
struct ConditionReader {
    /// The options of each question; empty where something is typed.
    private let options: [String: [String]]

    init(questions: [(key: DataNode, name: String, value: DataNode)]) {
        var options: [String: [String]] = [:]
        for (_, name, node) in questions {
            switch node.node["kind"]?.scalar {
            case "yes-no": options[name] = ["yes", "no"]
            case "choice": options[name] = (node.node["options"]?.sequence ?? []).compactMap { $0["key"]?.scalar }
            default: options[name] = []
            }
        }
        self.options = options
    }

    /// No condition always holds.
    func read(_ node: DataNode?) -> CheckCondition {
        CheckCondition(clauses: (node?.pairs() ?? []).compactMap { key, question, value in
            guard let known = options[question] else {
                key.fault(.unknownQuestion, ["name": .text(question)])
                return nil
            }
            return test(value, of: question, known).map { CheckCondition.Clause(question: question, test: $0) }
        })
    }

    /// Notes a question that there is not.
    func require(_ question: String, _ node: DataNode) {
        if options[question] == nil { node.fault(.unknownQuestion, ["name": .text(question)]) }
    }

    private func test(_ node: DataNode, of question: String, _ known: [String]) -> CheckCondition.Test? {
        guard !known.isEmpty else { return comparison(node) }
        let values = node.node.sequence == nil ? [node] : node.list() ?? []
        let chosen = values.compactMap { value -> String? in
            guard let option = value.text() else { return nil }
            if !known.contains(option) {
                value.fault(.unknownOption, [
                    "name": .text(question), "option": .text(option), "known": .text(known.joined(separator: ", ")),
                ])
            }
            return option
        }
        return .anyOf(chosen)
    }

    private func comparison(_ node: DataNode) -> CheckCondition.Test? {
        let parts = (node.text() ?? "").split(separator: " ")
        guard parts.count == 2, let comparison = CheckCondition.Comparison(rawValue: String(parts[0])) else {
            node.fault(.wrongCondition)
            return nil
        }
        if let number = Int(parts[1]) { return .compare(comparison, .number(number)) }
        guard let figure = Figure(rawValue: String(parts[1])) else {
            node.fault(.unknownFigure, ["name": .text(String(parts[1]))])
            return nil
        }
        return .compare(comparison, .figure(figure))
    }
}
