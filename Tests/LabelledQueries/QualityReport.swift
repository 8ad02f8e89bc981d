import AssistantCore
import Search

/// How often a search is right on labelled queries, by kind.
public struct QualityReport {
    public struct Tally: Sendable {
        public var all = 0
        /// With the right answer first, and among the first three.
        public var first = 0, three = 0
        /// Given no answer; of vague ones, said to be so.
        public var turnedAway = 0

        /// In hundredths.
        public func share(_ part: Int) -> Double { 100 * Double(part) / Double(max(1, all)) }
    }

    /// The tallies of the kinds in the order of the queries.
    public private(set) var kinds: [(name: String, tally: Tally)] = []
    /// Of all queries to which there is an answer.
    public private(set) var onSubject = Tally()
    /// The scores of the best answers to all but the vague, and whether they were right.
    public private(set) var answers: [(score: Double, isRight: Bool)] = []
    /// The queries that went wrong, and what was found.
    public private(set) var misses: [(query: LabelledQuery, found: SearchResult<Subject>)] = []

    public subscript(kind: String) -> Tally? { kinds.first { $0.name == kind }?.tally }

    /// - Parameter situations: one as the first hit is right where what it leads to first or next is.
    public init(
        _ queries: [LabelledQuery], situations: [Situation] = [], search: (String) -> SearchResult<Subject>
    ) {
        let leads = Dictionary(uniqueKeysWithValues: situations.map { (Subject.situation($0.id), $0.leads.prefix(2)) })
        for query in queries {
            let result = search(query.text)
            let isFirst = result.hits.first.map { query.names($0.id) || leads[$0.id]?.contains(where: query.names) == true } ?? false
            let isAmongThree = isFirst || result.hits.prefix(3).contains { query.names($0.id) }
            let isTurnedAway = query.kind == "vague" ? result.verdict != .found : result.hits.isEmpty
            func count(_ tally: inout Tally) {
                tally.all += 1
                if isFirst { tally.first += 1 }
                if isAmongThree { tally.three += 1 }
                if isTurnedAway { tally.turnedAway += 1 }
            }
            let kind = kinds.firstIndex { $0.name == query.kind } ?? kinds.count
            if kind == kinds.count { kinds.append((query.kind, Tally())) }
            count(&kinds[kind].tally)
            if query.kind != "vague", let best = result.hits.first { answers.append((best.score, isFirst)) }
            if query.isOnSubject { count(&onSubject) }
            if !(query.isOnSubject ? isFirst : isTurnedAway) { misses.append((query, result)) }
        }
    }

    /// A line for each kind: how many there are, and the shares in hundredths.
    public var table: String {
        let rows = (kinds + [("on the subject", onSubject)]).map { name, tally in
            [name, "\(tally.all)"] + [tally.first, tally.three, tally.turnedAway].map {
                "\((tally.share($0) * 10).rounded() / 10)"
            }
        }
        let widths = [16, 8, 8, 8]
        return ([["kind", "queries", "first", "top 3", "turned away (vague: or said to be so)"]] + rows).map { cells in
            "  " + zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined()
                + cells[widths.count]
        }.joined(separator: "\n")
    }
}

extension LabelledQuery {
    /// Whether something is right.
    fileprivate func names(_ subject: Subject) -> Bool { targets.contains(subject) }
}
