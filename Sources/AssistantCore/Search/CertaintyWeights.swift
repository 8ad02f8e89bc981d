/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -4.791
    /// lead, odds
    static let weights = [0.696, 0.636]
}
