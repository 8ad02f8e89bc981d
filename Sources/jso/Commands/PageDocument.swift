import AssistantCore
import Law

/// What `jso show --json` prints: every key for each, null or empty for what has none.
struct PageDocument: Encodable {
    private struct Change: Encodable {
        let since: String?
        let text: String
        let sources: [SourceDocument]

        private enum Key: CodingKey { case since, text, sources }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(since, forKey: .since)
            try container.encode(text, forKey: .text)
            try container.encode(sources, forKey: .sources)
        }
    }

    let page: Page
    let session: Session

    private enum Key: CodingKey {
        case kind, id, number, title, question, answer, topic, official, verdict, changes, sources, related, calculators
        case checks, letters
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        let listing = page.listing
        try container.encode(listing.subject.kind.rawValue, forKey: .kind)
        try container.encode(listing.subject.id, forKey: .id)
        try container.encode(listing.subject.answer, forKey: .number)
        try container.encode(listing.title.withPlainBlanks, forKey: .title)
        try container.encode(listing.question.withPlainBlanks, forKey: .question)
        try container.encode(page.answer.withPlainBlanks, forKey: .answer)
        try container.encode(listing.topic, forKey: .topic)
        try container.encode(listing.isOfficial, forKey: .official)
        try container.encode(page.changes?.verdict, forKey: .verdict)
        try container.encode((page.changes?.changes ?? []).map(change), forKey: .changes)
        try container.encode(documents(page.sources), forKey: .sources)
        try container.encode(names(.answer) + names(.explanation), forKey: .related)
        try container.encode(names(.calculator), forKey: .calculators)
        try container.encode(names(.check), forKey: .checks)
        try container.encode([String](), forKey: .letters)
    }

    private func change(_ statement: Statement) -> Change {
        Change(
            since: statement.since?.text, text: session.figures.fill(statement.text).withPlainBlanks,
            sources: documents(statement.sources))
    }

    private func documents(_ sources: [LegalSource]) -> [SourceDocument] {
        sources.map { SourceDocument($0, session.library.law, session.words) }
    }

    private func names(_ kind: Subject.Kind) -> [String] { page.related.filter { $0.kind == kind }.map(\.id) }
}

extension KnownDay {
    /// `2026-03-02`, or `2026-03` where the day is not known.
    fileprivate var text: String {
        switch self {
        case .day(let date): date.iso
        case .month(let date): String(date.iso.dropLast(3))
        }
    }
}
