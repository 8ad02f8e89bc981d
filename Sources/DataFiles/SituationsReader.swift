import AssistantCore
import Law

/// Reads `Data/situations/`, a file each; the folder may be missing.
struct SituationsReader {
    let folder: DataFolder
    /// Nil where it could not be read.
    let law: Parameters?
    let known: KnownSubjects

    /// The situations in each written language, in the order that they ask for.
    func read() -> [Language: [Situation]] {
        let texts = TextTable()
        var titles: [String: String] = [:]
        let read = known.situations.sorted().compactMap { self.read($0, texts, &titles) }
            .sorted { ($0.order, $0.situation.id) < ($1.order, $1.situation.id) }
        var result: [Language: [Situation]] = [:]
        for language in Language.writtenLanguages {
            result[language] = read.map { _, situation in situation.mapTexts { texts.text($0, in: language) } }
        }
        return result
    }

    /// - Parameter titles: where each title so far stands.
    private func read(
        _ name: String, _ texts: TextTable, _ titles: inout [String: String]
    ) -> (order: Int, situation: Situation)? {
        guard let fields = folder.read("situations/\(name).yaml")?.fields(["order", "title", "text", "leads"]) else { return nil }
        if let title = fields["title"] { title.proveTitle(&titles) }
        let leads = (fields["leads"]?.list() ?? []).compactMap { node -> Subject? in
            let subject = known.subject(node)
            if case .situation = subject { node.fault(.unknownSubject, ["name": .text(subject?.text ?? "")]) }
            return subject
        }
        if let node = fields["leads"], leads.isEmpty { node.fault(.emptyList) }
        let situation = Situation(
            id: name, title: texts.add(fields["title"], .none), text: texts.add(fields["text"], .figures(of: law)),
            leads: leads)
        return fields["order"]?.integer(within: 0...1000).map { ($0, situation) }
    }
}
