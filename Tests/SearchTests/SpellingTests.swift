import Testing

@testable import Search

@Suite struct SpellingTests {
    private let corrector = SpellingCorrector(
        words: ["орындаушы", "алимент", "қарыз", "исполнитель", "вылет"].map { (SkeletonWords($0)[0], 1) }
            + [(SkeletonWords("выдает")[0], 9)],
        beginnings: ["доверенн", "алимент"].map { Array(SkeletonWords($0)[0]) })

    @Test(arguments: [
        ("орндаушы", "орындаушы"), ("орыдаушы", "орындаушы"), ("алимнет", "алимент"), ("алиментт", nil),
        ("алимнт", "алимент"), ("алиментке", nil),
        ("исполнтиель", "исполнитель"), ("исполнитл", nil), ("испалнител", "исполнитель"), ("қарыз", nil), ("карз", nil),
        ("қарызды", nil), ("выдет", "выдает"), ("даверенность", "доверенн"), ("погода", nil), ("12345", nil), ("а", nil),
    ])
    func slip(_ typed: String, means meant: String?) {
        let word = SkeletonWords(typed)[0]
        let expected = meant.map { Array(SkeletonWords($0)[0]) }
        #expect(corrector.correction(of: word).map(Array.init) == expected)
    }

    @Test(arguments: [("алимент", "алимент", 0), ("алимент", "алимнет", 1), ("алимент", "алемнт", 2), ("аб", "ба", 1), ("", "аб", 2)])
    func distance(one: String, other: String, slips: Int) {
        let first = SkeletonWords(one).letters[...], second = SkeletonWords(other).letters[...]
        #expect(EditDistance.between(first, second, limit: 5, beginning: false) == slips)
    }
}
