/// Written by scripts/fit-search, which says how they were found.
enum CertaintyWeights {
    static let bias = -10.151
    /// lead, coverage, foreign, unknown, sharedTerms, terms, own, alien
    static let weights = [4.951, 2.084, 0.540, -0.399, 1.641, 0.124, 1.281, -0.783]
}
