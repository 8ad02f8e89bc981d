/// One thing that can be found: its number and the texts by which it may be found.
public struct SearchDocument: Sendable {
    public let number: Int
    public let questions: [String]
    public let answers: [String]
    public let otherWays: [String]

    public init(number: Int, questions: [String], answers: [String], otherWays: [String]) {
        self.number = number
        self.questions = questions
        self.answers = answers
        self.otherWays = otherWays
    }
}

public struct SearchHit: Sendable, Equatable {
    public let number: Int
    /// 0...1
    public let score: Double
}

public struct SearchResult: Sendable, Equatable {
    public enum Verdict: Sendable { case found, vague, offSubject }
    public let hits: [SearchHit]
    public let verdict: Verdict

    public init(hits: [SearchHit], verdict: Verdict) {
        self.hits = hits
        self.verdict = verdict
    }
}

/// Finds documents that hold the words of a query, folded.
public struct SearchIndex: Sendable {
    private let texts: [(number: Int, question: String, rest: String)]

    public init(_ documents: [SearchDocument]) {
        texts = documents.map {
            ($0.number, Folding.fold($0.questions.joined(separator: " ")),
             Folding.fold(($0.answers + $0.otherWays).joined(separator: " ")))
        }
    }

    /// The documents that hold most of the query's words, best first; words in the question weigh double.
    public func search(_ query: String, limit: Int) -> SearchResult {
        let words = Folding.fold(query).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        guard !words.isEmpty else { return SearchResult(hits: [], verdict: .offSubject) }
        let hits = texts.compactMap { text -> SearchHit? in
            let points = words.reduce(0) { sum, word in
                sum + (text.question.contains(word) ? 2 : text.rest.contains(word) ? 1 : 0)
            }
            guard points >= words.count else { return nil }
            return SearchHit(number: text.number, score: Double(points) / Double(2 * words.count))
        }
        let best = hits.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.prefix(limit)
        return SearchResult(hits: Array(best), verdict: best.isEmpty ? .offSubject : .found)
    }
}
