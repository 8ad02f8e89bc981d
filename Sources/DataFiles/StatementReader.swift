import AssistantCore
import Law

/// Reads statements with their sources, as explanations and changes hold them.
struct StatementReader {
    private static let languages = Language.writtenLanguages.map(\.rawValue)

    /// Nil where it could not be read; then acts and figures are taken as they are named.
    let law: Parameters?
    let texts: TextTable

    /// The statements of a list, which must hold one at least.
    func read(_ node: DataNode?) -> [Statement] {
        guard let node, let nodes = node.list() else { return [] }
        if nodes.isEmpty { node.fault(.emptyList) }
        return nodes.compactMap(statement)
    }

    private func statement(_ node: DataNode) -> Statement? {
        guard let fields = node.fields(Self.languages + ["sources", "confidence"], optional: ["since"]) else { return nil }
        let text = DataNode.localized(fields, .figures(of: law))
        guard let confidence = fields["confidence"]?.confidence(), let nodes = fields["sources"]?.list() else { return nil }
        if nodes.isEmpty { fields["sources"]?.fault(.emptyList) }
        let sources = nodes.compactMap { source in
            source.fields(["act"], optional: ["article", "url"]).flatMap { source.source($0, law?.acts, confidence) }
        }
        return Statement(text: texts.add(text), since: fields["since"].flatMap { $0.knownDay() }, sources: sources)
    }
}

extension DataNode {
    /// A day, or a month where the day is not known: `2026-03-02`, `2026-03`.
    func knownDay() -> KnownDay? {
        if let text = node.scalar, text.utf8.count == 7, let day = try? CalendarDate(reading: text + "-01") { return .month(day) }
        return date().map { .day($0) }
    }
}
