/// A query weighed against all texts: which documents are nearest, and what speaks for and against them.
struct Weighing {
    /// The nearest documents, best first, with the weight of the evidence for each.
    let nearest: [(number: Int, weight: Float)]
    /// How near the nearest is what is asked elsewhere, and what is vague.
    let elsewhere: Float
    let vague: Float
    let signs: Signs

    /// What tells a question on the subject from another.
    struct Signs {
        /// From 0 to 1: how far the best answer is ahead of what is asked elsewhere.
        var lead: Float = 0
        /// From 0 to 1: how much of the letters is that of words on the subject.
        var coverage: Float = 0
        /// From 0 to 1: how much of the words is used elsewhere alone.
        var foreign: Float = 0
        /// From 0 to 1: how much of the words nobody uses.
        var unknown: Float = 0
        /// How much the best answer says of the terms asked for.
        var sharedTerms: Float = 0
        /// How many terms are named.
        var terms: Float = 0
        /// How surely the word or term that is most our own tells the subject, and the one that is least so the
        /// contrary: logarithms of how often it is used here for each time elsewhere.
        var own: Float = 0
        var alien: Float = 0
    }

    /// - Parameter limit: how many of the nearest are wanted at most.
    init(_ words: SkeletonWords, in index: SearchIndex, limit: Int) {
        let postings = index.postings
        let keys = Feature.keys(of: words, terms: index.thesaurus.terms(in: words))
        var features: [Int] = []
        var unknownGrams = 0
        for key in Set(keys) {
            if let feature = postings.feature(key) {
                features.append(feature)
            } else if Feature.kind(of: key) == Feature.gramKind {
                unknownGrams += 1
            }
        }
        let weights = Self.textWeights(features, in: index)
        var best = Nearest(limit: max(limit, Certainty.compared))
        var others: [Float] = []
        for (place, group) in index.groups.enumerated() {
            let weight = Self.weight(of: group.texts, weights, index.worths)
            if group.number == nil { others.append(weight) } else { best.add(place, weight) }
        }
        (elsewhere, vague) = (others.first ?? 0, others.last ?? 0)
        nearest = best.places.compactMap { place, weight in
            index.groups[place].number.map { ($0, weight) }
        }
        signs = Self.signs(
            words, features.sorted(), unknownGrams, index, best: best.places.first.map { index.groups[$0.place].texts },
            weight: best.places.first?.weight ?? 0, elsewhere: elsewhere)
    }

    /// Beyond so many finds the commonest features are left out: they tell least and cost most.
    private static let mostFinds = 1_000_000

    private static func textWeights(_ features: [Int], in index: SearchIndex) -> [Float] {
        let postings = index.postings
        var result = [Float](repeating: 0, count: postings.textCount)
        var finds = 0
        let telling = features.filter { postings.weights[$0] > 0 }.sorted {
            (postings.count(of: $0), $0) < (postings.count(of: $1), $1)
        }
        result.withUnsafeMutableBufferPointer { result in
            for feature in telling {
                finds += postings.count(of: feature)
                if finds > mostFinds { break }
                let weight = postings.weights[feature]
                postings.texts(with: feature).withUnsafeBufferPointer { texts in
                    for text in texts { result[Int(text)] += weight }
                }
            }
        }
        return result
    }

    /// What the best text of a row says, and less of what the next four say too.
    private static func weight(of texts: Range<Int>, _ weights: [Float], _ worths: [Float]) -> Float {
        var first: Float = 0, second: Float = 0, third: Float = 0, fourth: Float = 0, fifth: Float = 0
        for text in texts where weights[text] > 0 {
            let weight = weights[text] * worths[text]
            if weight > first {
                (first, second, third, fourth, fifth) = (weight, first, second, third, fourth)
            } else if weight > second {
                (second, third, fourth, fifth) = (weight, second, third, fourth)
            } else if weight > third {
                (third, fourth, fifth) = (weight, third, fourth)
            } else if weight > fourth {
                (fourth, fifth) = (weight, fourth)
            } else if weight > fifth {
                fifth = weight
            }
        }
        return first + 0.4 * (second + third + fourth + fifth)
    }

    private static func signs(
        _ words: SkeletonWords, _ features: [Int], _ unknownGrams: Int, _ index: SearchIndex, best: Range<Int>?,
        weight: Float, elsewhere: Float
    ) -> Signs {
        let postings = index.postings
        var signs = Signs()
        var letters = Float(unknownGrams) * postings.weightOfUnknown, covered: Float = 0
        for feature in features {
            switch postings.kind(of: feature) {
            case Feature.gramKind:
                letters += postings.weights[feature]
                covered += postings.weights[feature] * share(postings.counts(of: feature))
            case Feature.termKind:
                signs.terms += 1
                signs.own = max(signs.own, odds(postings.counts(of: feature), postings))
                if let best, postings.holds(feature, in: best) {
                    signs.sharedTerms += postings.weights[feature]
                }
            default: break
            }
        }
        signs.coverage = letters > 0 ? covered / letters : 0
        signs.lead = weight > 0 ? weight / (weight + elsewhere) : 0
        signs.sharedTerms = min(signs.sharedTerms / 10, 2.5)
        signs.terms = min(signs.terms, 5)
        judgeWords(words, index, &signs)
        return signs
    }

    /// A find elsewhere counts double: there is far more to be asked elsewhere than is written here.
    private static func share(_ counts: (subject: Int, elsewhere: Int)) -> Float {
        counts.subject == 0 ? 0 : Float(counts.subject) / Float(counts.subject + 2 * counts.elsewhere)
    }

    /// How much oftener something stands in a thousand texts of the subject than in a thousand others.
    private static func odds(_ counts: (subject: Int, elsewhere: Int), _ postings: Postings) -> Float {
        let subject = Float(counts.subject * 1000) / Float(max(1, postings.subjectTextCount))
        let elsewhere = Float(counts.elsewhere * 1000) / Float(max(1, postings.elsewhereTextCount))
        return logarithm((subject + 0.5) / (elsewhere + 0.5))
    }

    private static func judgeWords(_ words: SkeletonWords, _ index: SearchIndex, _ signs: inout Signs) {
        let postings = index.postings
        var foreign: Float = 0, unknown: Float = 0, known: Float = 0
        for word in words.indices {
            let letters = words[word]
            guard let first = letters.first, !LetterForms.isDigit(first) else { continue }
            let feature = postings.feature(Feature.stem(of: letters))
            let counts = feature.map { postings.counts(of: $0) } ?? (subject: 0, elsewhere: 0)
            var weight = logarithm(1 + Float(postings.textCount) / Float(1 + counts.subject + counts.elsewhere))
            if letters.count < 3 { weight /= 2 }
            if counts.subject > 0 {
                known += weight * share(counts)
            } else if counts.elsewhere > 0 {
                foreign += weight
            } else if !index.thesaurus.namesTerm(word, of: words) {
                unknown += weight
            }
            signs.own = max(signs.own, odds(counts, postings))
            signs.alien = max(signs.alien, -odds(counts, postings))
        }
        let all = foreign + unknown + known
        if all > 0 { (signs.foreign, signs.unknown) = (foreign / all, unknown / all) }
    }
}
