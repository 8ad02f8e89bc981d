/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -3.377
    /// lead, odds
    static let weights = [0.640, 0.536]
}
