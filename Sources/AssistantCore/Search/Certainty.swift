/// How sure the search may be: whether the query is on the subject, and which answer it looks for.
struct Certainty {
    /// How many of the nearest answers share the chance of being right.
    static let compared = 10
    /// How many answers a vague question gets.
    static let fewest = 5
    /// The score below which the best answer is one of several.
    static let vagueScore = 0.45
    /// The likelihood below which a query is off the subject.
    private static let leastOnSubject = 0.4
    /// The weight of an answer, beside that of the best, below which it is not shown.
    private static let leastShare: Float = 0.4
    /// How sharply the chance falls with the weight; with it the scores come true on the labelled queries.
    private static let sharpness = 6.0

    private let weighing: Weighing
    /// From 0 to 1.
    let onSubject: Double

    /// - Parameter words: how many there are in the query.
    init(_ weighing: Weighing, words: Int) {
        self.weighing = weighing
        let signs = weighing.signs
        let sum = zip(CertaintyWeights.weights, signs.values).reduce(CertaintyWeights.bias) {
            $0 + $1.0 * Double($1.1)
        }
        let likelihood = 1 / (1 + exponential(-sum))
        // A word or two say too little to be likely; if they are terms of ours, we do know what to show.
        let isKeyword = words <= 2 && signs.terms > 0 && signs.foreign + signs.unknown == 0
            && signs.lead >= 0.3 && signs.coverage >= 0.3
        onSubject = isKeyword ? max(likelihood, 0.5) : likelihood
    }

    /// Whether the query only calls for help: nothing in it is asked of anybody else either.
    private var asksNothing: Bool {
        weighing.vague > max(weighing.nearest.first?.weight ?? 0, 1.5 * weighing.elsewhere)
            && weighing.signs.foreign + weighing.signs.unknown == 0
    }

    func result(limit: Int) -> SearchResult {
        guard let best = weighing.nearest.first, onSubject >= Self.leastOnSubject || asksNothing else {
            return .offSubject
        }
        let chances = weighing.nearest.prefix(Self.compared).map {
            power(Double($0.weight / best.weight), Self.sharpness)
        }
        let all = chances.reduce(0, +)
        let hits = weighing.nearest.filter { $0.weight >= best.weight * Self.leastShare }.map {
            SearchHit(
                number: $0.number,
                score: onSubject * power(Double($0.weight / best.weight), Self.sharpness) / all)
        }
        let isVague = asksNothing || (hits.first?.score ?? 0) < Self.vagueScore
        return SearchResult(
            hits: Array(hits.prefix(isVague ? min(limit, Self.fewest) : limit)), verdict: isVague ? .vague : .found)
    }
}

extension Weighing.Signs {
    /// The signs in the order of ``CertaintyWeights``.
    var values: [Float] { [lead, coverage, unknown, sharedTerms, own, alien] }
}
