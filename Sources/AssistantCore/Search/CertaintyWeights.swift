/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -10.503
    /// lead, coverage, unknown, sharedTerms, own, alien
    static let weights = [4.913, 2.132, -0.630, 1.813, 1.483, -1.022]
}
