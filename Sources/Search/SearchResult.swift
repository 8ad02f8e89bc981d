public struct SearchHit<ID: Hashable & Sendable>: Sendable, Equatable {
    /// That of the document.
    public let id: ID
    /// How likely it is, from 0 to 1, that this is the document looked for.
    public let score: Double

    public init(id: ID, score: Double) {
        self.id = id
        self.score = score
    }
}

public enum SearchVerdict: Sendable {
    case found
    /// The query fits several documents about as well; the hits are the nearest few.
    case vague
    /// No document answers it; there are no hits.
    case offSubject
}

public struct SearchResult<ID: Hashable & Sendable>: Sendable, Equatable {
    /// Best first.
    public let hits: [SearchHit<ID>]
    public let verdict: SearchVerdict

    public init(hits: [SearchHit<ID>], verdict: SearchVerdict) {
        self.hits = hits
        self.verdict = verdict
    }

    /// No document answers the query.
    public static var offSubject: SearchResult { SearchResult(hits: [], verdict: .offSubject) }
}
