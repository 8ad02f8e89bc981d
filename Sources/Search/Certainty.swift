/// How sure the search may be: whether the query is on the subject, and which document it looks for.
struct Certainty {
    private let weighing: Weighing
    /// From 0 to 1.
    private let onSubject: Double

    /// - Parameter isKeyword: whether the query is but a word or two of ours: while something here is nearer than
    ///   elsewhere, it is not turned away.
    init(_ weighing: Weighing, isKeyword: Bool) {
        self.weighing = weighing
        let sum = SearchConstants.bias + SearchConstants.leadWeight * Double(weighing.lead)
            + SearchConstants.oddsWeight * Double(weighing.odds)
        let likelihood = 1 / (1 + exponential(-sum))
        onSubject = isKeyword && weighing.lead > 0 ? max(likelihood, SearchConstants.keywordOnSubject) : likelihood
    }

    /// Whether the query only calls for help: nothing in it is asked of anybody else either.
    private var asksNothing: Bool {
        weighing.vagueShare > SearchConstants.leastVague
            && weighing.vague > max(weighing.strongest ?? -.infinity, weighing.elsewhere)
    }

    /// The documents that are likely enough, by their numbers.
    func verdict(limit: Int) -> SearchResult<Int> {
        guard let best = weighing.nearest.first, onSubject >= SearchConstants.leastOnSubject || asksNothing else {
            return .offSubject
        }
        let nearest = weighing.nearest.prefix(max(limit, SearchConstants.compared))
        let chances = nearest.map { Double(exponential($0.likelihood - best.likelihood)) }
        let all = chances.prefix(SearchConstants.compared).reduce(0, +)
        let hits = zip(nearest, chances).filter { $0.1 >= SearchConstants.leastChance }.map {
            SearchHit(id: $0.document, score: onSubject * $1 / all)
        }
        let isVague = asksNothing || (hits.first?.score ?? 0) < SearchConstants.vagueScore
        let count = isVague ? min(limit, SearchConstants.fewest) : limit
        return SearchResult(hits: Array(hits.prefix(count)), verdict: isVague ? .vague : .found)
    }
}
