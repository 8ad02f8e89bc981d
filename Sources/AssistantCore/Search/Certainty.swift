/// How sure the search may be: whether the query is on the subject, and which answer it looks for.
struct Certainty {
    /// How many of the nearest answers share the chance of being right.
    static let compared = 10
    /// How many answers a vague question gets.
    static let fewest = 5
    /// The score below which the best answer is one of several.
    static let vagueScore = 0.45
    /// The likelihood below which a query is off the subject.
    private static let leastOnSubject = 0.5
    /// The chance of an answer, beside that of the best, below which it is not shown.
    private static let leastChance = 0.01

    private let weighing: Weighing
    /// From 0 to 1.
    let onSubject: Double

    /// - Parameter isKeyword: whether the query is but a word or two of ours.
    init(_ weighing: Weighing, isKeyword: Bool) {
        self.weighing = weighing
        let sum = zip(CertaintyWeights.weights, weighing.signs.values).reduce(CertaintyWeights.bias) {
            $0 + $1.0 * Double($1.1)
        }
        let likelihood = 1 / (1 + exponential(-sum))
        onSubject = isKeyword && weighing.signs.lead > 0 ? max(likelihood, Self.leastOnSubject) : likelihood
    }

    /// Whether the query only calls for help: nothing in it is asked of anybody else either.
    private var asksNothing: Bool {
        weighing.vagueShare > 0.5
            && weighing.vague > max(weighing.nearest.first?.likelihood ?? -.infinity, weighing.elsewhere)
    }

    func result(limit: Int) -> SearchResult {
        guard let best = weighing.nearest.first, onSubject >= Self.leastOnSubject || asksNothing else {
            return .offSubject
        }
        let chances = weighing.nearest.map { Double(exponential($0.likelihood - best.likelihood)) }
        let all = chances.prefix(Self.compared).reduce(0, +)
        let hits = zip(weighing.nearest, chances).filter { $0.1 >= Self.leastChance }.map {
            SearchHit(number: $0.number, score: onSubject * $1 / all)
        }
        let isVague = asksNothing || (hits.first?.score ?? 0) < Self.vagueScore
        return SearchResult(
            hits: Array(hits.prefix(isVague ? min(limit, Self.fewest) : limit)), verdict: isVague ? .vague : .found)
    }
}

extension Weighing.Signs {
    /// The signs in the order of ``CertaintyWeights``.
    var values: [Float] { [lead, odds] }
}
