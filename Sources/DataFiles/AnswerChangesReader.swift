import AssistantCore
import Law

/// Reads `Data/faq/changes.yaml`: what the law says today of each official answer. The file may be missing.
struct AnswerChangesReader {
    let folder: DataFolder
    /// Nil where it could not be read.
    let law: Parameters?
    /// How many official answers there are; nil where they could not be read.
    let answers: Int?

    /// The changes in each written language, in the order of the answers.
    func read() -> [Language: [AnswerChanges]] {
        let file = "faq/changes.yaml"
        guard folder.has(file), let top = folder.read(file), let pairs = top.pairs() else { return [:] }
        let texts = TextTable()
        let statements = StatementReader(law: law, texts: texts)
        let read = pairs.compactMap { key, _, value in
            key.faqNumber(of: answers).flatMap { changes(value, of: $0, statements) }
        }.sorted { $0.number < $1.number }
        for number in 1...max(1, answers ?? 1) where answers != nil && !pairs.contains(where: { $0.name == "\(number)" }) {
            top.fault(.missingKey, ["key": .text("\(number)")])
        }
        var result: [Language: [AnswerChanges]] = [:]
        for language in Language.writtenLanguages {
            result[language] = read.map { changes in changes.mapTexts { texts.text($0, in: language) } }
        }
        return result
    }

    private func changes(_ node: DataNode, of number: Int, _ statements: StatementReader) -> AnswerChanges? {
        guard let fields = node.fields(["verdict"], optional: ["changes"]), let text = fields["verdict"]?.text() else { return nil }
        let changes = fields["changes"].map(statements.read) ?? []
        guard let verdict = AnswerChanges.Verdict(rawValue: text) else {
            let known = AnswerChanges.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
            fields["verdict"]?.fault(.unknownKey, ["key": .text(text), "known": .text(known)])
            return nil
        }
        if verdict != .holds, fields["changes"] == nil { node.fault(.missingKey, ["key": "changes"]) }
        return AnswerChanges(number: number, verdict: verdict, changes: changes)
    }
}
