/// Written by scripts/fit-search, which says how they were found.
enum ConfidenceWeights {
    static let bias = -10.963
    /// lead, coverage, foreign, unknown, sharedTerms, terms, own, alien
    static let weights = [3.193, 2.456, 0.426, -0.657, 1.198, 0.570, 1.248, -0.920]
}
