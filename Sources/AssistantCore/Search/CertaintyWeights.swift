/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -11.409
    /// lead, coverage, unknown, sharedTerms, own, alien
    static let weights = [6.062, 3.145, -0.139, 1.805, 1.448, -0.741]
}
