import AssistantCore
import Law

/// Reads the `when` of a check: which questions it names, and which answers they can have.
struct ConditionReader {
    /// What the answer to a question is.
    enum Answer: Equatable {
        case oneOf([String])
        case number, amount, date
    }

    private let answers: [String: Answer]
    private let law: Parameters?

    /// - Parameter law: nil where it could not be read; then figures are taken as they are named.
    init(questions: [(key: DataNode, name: String, value: DataNode)], law: Parameters?) {
        self.law = law
        var answers: [String: Answer] = [:]
        for (_, name, node) in questions {
            switch node.node["kind"]?.scalar {
            case "yes-no": answers[name] = .oneOf(["yes", "no"])
            case "choice": answers[name] = .oneOf((node.node["options"]?.sequence ?? []).compactMap { $0["key"]?.scalar })
            case "number": answers[name] = .number
            case "amount": answers[name] = .amount
            default: answers[name] = .date
            }
        }
        self.answers = answers
    }

    /// No condition always holds.
    func read(_ node: DataNode?) -> CheckCondition {
        CheckCondition(clauses: (node?.pairs() ?? []).compactMap { key, question, value in
            return test(value, of: question, key).map { CheckCondition.Clause(question: question, test: $0) }
        })
    }

    /// What the answer to a question is; nil after noting one that there is not.
    func answer(to question: String, _ node: DataNode) -> Answer? {
        if answers[question] == nil { node.fault(.unknownQuestion, ["name": .text(question)]) }
        return answers[question]
    }

    private func test(_ node: DataNode, of question: String, _ key: DataNode) -> CheckCondition.Test? {
        let known: [String]
        switch answer(to: question, key) {
        case .oneOf(let options): known = options
        case .number: return comparison(node)
        case .amount, .date:
            key.fault(.notComparable, ["name": .text(question)])
            return nil
        case nil: return nil
        }
        let values = node.node.sequence == nil ? [node] : node.list() ?? []
        if values.isEmpty { node.fault(.emptyList) }
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
        if parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            // As far as an answer can go.
            guard let number = Int(parts[1]), number <= CheckQuestion.largestNumber else {
                node.fault(.wrongCondition)
                return nil
            }
            return .compare(comparison, .number(number))
        }
        let name = String(parts[1])
        guard let law else { return .compare(comparison, .figure(name)) }
        guard let figure = law.figure(named: name) else {
            node.fault(.unknownFigure, ["name": .text(name)])
            return nil
        }
        if !figure.kind.isWhole { node.fault(.notComparable, ["name": .text(name)]) }
        return .compare(comparison, .figure(name))
    }
}
