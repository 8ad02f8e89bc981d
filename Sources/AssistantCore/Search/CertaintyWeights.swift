/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -3.279
    /// lead, odds
    static let weights = [0.631, 0.531]
}
