/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -3.719
    /// lead, odds
    static let weights = [0.585, 0.519]
}
