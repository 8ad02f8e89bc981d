/// How much of each feature stands in each group of texts.
///
/// The groups are the documents, each with all of its texts, then what is asked elsewhere, then what is vague. A text
/// is its features, weighed by rarity and made one long in all; a group is the sum of its texts.
struct FeatureTable: Sendable {
    /// How much of a feature stands in a group.
    struct Share: Sendable {
        let group: Int32
        let mass: Float
    }

    /// The beginning of a word.
    struct Stem: Sendable {
        let letters: ArraySlice<UInt8>
        let feature: Int32
        /// Whether it stands in a document itself, not only in a way to ask for it.
        var isInDocument = false
    }

    let numbers: [Feature: Int32]
    /// In how many texts each feature stands.
    let textCounts: [Int32]
    /// How much of each feature stands in the groups that have any, in order of group.
    let shares: [[Share]]
    let stems: [Stem]
    /// How many texts there are.
    let textCount: Int
    /// The sum of all features of each group.
    let masses: [Float]
    /// How much likelier each group is beforehand: a logarithm.
    let priors: [Float]

    /// The first groups are the documents.
    var documentCount: Int { masses.count - 2 }
    var elsewhere: Int { documentCount }
    var vague: Int { documentCount + 1 }

    /// The sum of all features of a group, each smoothed.
    func size(of group: Int) -> Float { smoothed(masses[group]) }

    /// The logarithm of how much more there is in all documents together than elsewhere.
    var sizeOdds: Float {
        logarithm(smoothed(masses[..<documentCount].reduce(0, +)) / smoothed(masses[elsewhere]))
    }

    private func smoothed(_ mass: Float) -> Float { mass + SearchConstants.smoothing * Float(max(1, shares.count)) }

    /// The logarithm of how much likelier a feature is in a document, any of them, than elsewhere.
    func odds(of feature: Int) -> Float {
        var ours: Float = 0, theirs: Float = 0
        for share in shares[feature] {
            if share.group < documentCount { ours += share.mass }
            if share.group == elsewhere { theirs += share.mass }
        }
        return logarithm((ours + SearchConstants.smoothing) / (theirs + SearchConstants.smoothing))
    }

    /// For each document, how much of it is the word that it has most of those that begin with these letters.
    func shares(ofWordsStartingWith letters: ArraySlice<UInt8>) -> [Float] {
        var result = [Float](repeating: 0, count: documentCount)
        for stem in stems where stem.letters.starts(with: letters) {
            for share in shares[Int(stem.feature)] where share.group < documentCount {
                let group = Int(share.group)
                result[group] = max(result[group], share.mass / size(of: group))
            }
        }
        return result
    }

    /// Whether a document itself has a word that begins like this one.
    func hasInDocument(_ word: ArraySlice<UInt8>) -> Bool {
        let beginning = word.prefix(SearchConstants.stemLength)
        return stems.contains { $0.isInDocument && $0.letters.starts(with: beginning) }
    }
}
