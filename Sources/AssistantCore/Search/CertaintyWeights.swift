/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -3.266
    /// lead, odds
    static let weights = [0.622, 0.478]
}
