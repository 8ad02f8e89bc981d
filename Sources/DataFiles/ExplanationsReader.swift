import AssistantCore
import Law

/// Reads `Data/explanations/`, a file each; the folder may be missing.
struct ExplanationsReader {
    let folder: DataFolder
    /// Nil where it could not be read.
    let law: Parameters?
    /// The names of the topics; empty where they could not be read.
    let topics: [String]
    let known: KnownSubjects

    /// The explanations in each written language, by topics, then by their names.
    func read() -> [Language: [Explanation]] {
        var titles: [String: String] = [:]
        let read = known.explanations.sorted().compactMap { self.read($0, &titles) }.sorted {
            (place(of: $0.explanation), $0.explanation.id) < (place(of: $1.explanation), $1.explanation.id)
        }
        var result: [Language: [Explanation]] = [:]
        for language in Language.writtenLanguages {
            result[language] = read.map { explanation, texts in explanation.mapTexts { texts.text($0, in: language) } }
        }
        return result
    }

    private func place(of explanation: Explanation) -> Int { topics.firstIndex(of: explanation.topic) ?? topics.count }

    /// - Parameter titles: where each title so far stands.
    private func read(_ name: String, _ titles: inout [String: String]) -> (explanation: Explanation, texts: TextTable)? {
        let needed = ["topic", "title", "question", "holds", "do", "version"]
        guard let top = folder.read("explanations/\(name).yaml"),
            let fields = top.fields(needed, optional: ["answers", "calculators", "checks", "related"])
        else { return nil }
        let texts = TextTable()
        let statements = StatementReader(law: law, texts: texts)
        if let title = fields["title"] { title.proveTitle(&titles) }
        let heldStatements = statements.read(fields["holds"]), steps = statements.read(fields["do"])
        let answers = (fields["answers"]?.list() ?? []).compactMap { $0.faqNumber(of: known.answers) }
        let calculators = (fields["calculators"]?.list() ?? []).compactMap(calculator)
        let checks = names(fields["checks"]) { .check($0) }
        let related = names(fields["related"]) { $0 == name ? nil : .explanation($0) }
        let topic = topic(fields["topic"])
        guard let version = fields["version"]?.knownDay() else { return nil }
        let explanation = Explanation(
            id: name, topic: topic, title: texts.add(fields["title"], .none), question: texts.add(fields["question"], .none),
            statements: heldStatements, steps: steps, answers: answers, calculators: calculators, checks: checks,
            related: related, version: version)
        return (explanation, texts)
    }

    private func topic(_ node: DataNode?) -> String {
        guard let node, let name = node.text() else { return "" }
        if !topics.isEmpty, !topics.contains(name) { node.fault(.unknownTopic, ["name": .text(name)]) }
        return name
    }

    private func calculator(_ node: DataNode) -> CalculatorName? {
        guard let name = node.text() else { return nil }
        let calculator = CalculatorName(rawValue: name)
        if calculator == nil, !Self.calculatorsToCome.contains(name) { node.fault(.unknownCalculator, ["name": .text(name)]) }
        return calculator
    }

    /// Calculators that texts may name already; the link shows when there is one.
    static let calculatorsToCome: Set = ["measures", "withholding"]

    /// A list of names of what there is.
    private func names(_ node: DataNode?, _ subject: (String) -> Subject?) -> [String] {
        (node?.list() ?? []).compactMap { node in
            guard let name = node.text() else { return nil }
            if subject(name).map(known.holds) != true { node.fault(.unknownName, ["name": .text(name)]) }
            return name
        }
    }
}
