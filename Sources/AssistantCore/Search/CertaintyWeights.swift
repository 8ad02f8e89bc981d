/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -3.489
    /// lead, odds
    static let weights = [0.677, 0.505]
}
