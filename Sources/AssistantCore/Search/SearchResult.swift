public struct SearchHit: Sendable, Equatable {
    public let number: Int
    /// How likely it is, from 0 to 1, that this is the answer looked for.
    public let score: Double

    public init(number: Int, score: Double) {
        self.number = number
        self.score = score
    }
}

public struct SearchResult: Sendable, Equatable {
    public enum Verdict: Sendable {
        case found
        /// The question fits several answers about as well; the hits are the nearest few.
        case vague
        /// Nothing here answers it; there are no hits.
        case offSubject
    }

    /// Best first.
    public let hits: [SearchHit]
    public let verdict: Verdict

    public init(hits: [SearchHit], verdict: Verdict) {
        self.hits = hits
        self.verdict = verdict
    }

    static let offSubject = SearchResult(hits: [], verdict: .offSubject)
}
