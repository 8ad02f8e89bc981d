import AssistantCore

/// Something that the guide holds, as the lists of `jso list --json` and `jso ask --json` have it.
struct ListingRow: Encodable {
    private let listing: Listing
    private let score: Double?

    init(_ listing: Listing, score: Double? = nil) {
        self.listing = listing
        self.score = score
    }

    private enum Key: CodingKey { case kind, id, number, title, question, topic, official, score }

    /// The number is there for each, null for what has none.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(listing.subject.kind.rawValue, forKey: .kind)
        try container.encode(listing.subject.id, forKey: .id)
        try container.encode(listing.subject.answer, forKey: .number)
        try container.encode(listing.title.withPlainBlanks, forKey: .title)
        try container.encode(listing.question.withPlainBlanks, forKey: .question)
        try container.encodeIfPresent(listing.topic, forKey: .topic)
        try container.encode(listing.isOfficial, forKey: .official)
        try container.encodeIfPresent(score, forKey: .score)
    }
}
