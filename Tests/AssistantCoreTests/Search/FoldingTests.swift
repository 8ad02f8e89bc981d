import Testing

@testable import AssistantCore

/// What people type for one another is the same to the search.
@Suite struct FoldingTests {
    /// Each row is one word.
    @Test(arguments: [
        ["қызметі", "кызметі", "кызмети", "ҚЫЗМЕТІ", "qyzmetı", "qyzmetі", "kyzmeti", "qızmeti", "kızmeti"],
        ["шығарған", "шыгарган", "şyğarğan", "shygargan", "shygargan"],
        ["жұмыс", "жумыс", "jūmys", "zhumys", "jumys", "ЖҰМЫС"],
        ["лицензия", "lisenzia", "licenziya", "litsenziya"],
        ["өндіріп", "ондирип", "öndırıp", "ondirip", "o\u{308}ndırıp"],
        ["үй", "уй", "üi", "uy", "ui"], ["һәм", "хам", "häm", "ham"], ["еще", "ещё", "ЕЩЁ"],
        ["қанша", "канша", "qansha", "kansha", "qanşa"], ["аттестация", "атестация", "attestaciya", "attestatsiya"],
        ["card", "кард"], ["licence", "лисенсе"], ["хабар", "khabar", "xabar", "habar"], ["й", "й", "и", "І", "ı", "I", "İ"],
    ])
    func theseAreOneWord(words: [String]) {
        for word in words { #expect(letters(word) == letters(words[0]), "\(word)") }
    }

    @Test(arguments: [("алимент", "алмент"), ("тыйым", "тойым"), ("бес", "бас"), ("18", "1"), ("11", "1"), ("debts", "дебс"), ("car", "сар")])
    func theseAreNot(one: String, other: String) {
        #expect(letters(one) != letters(other))
    }

    @Test func signsPartWords() {
        #expect(SkeletonWords("сот-орындаушысы, ЖСО; 18:00 (кешке)").count == 6)
        #expect(SkeletonWords("").count == 0)
        #expect(SkeletonWords("... --- !!!").count == 0)
    }

    @Test func placesPointIntoTheText() {
        let text = "«Қызметі» ещё"
        let words = SkeletonWords(text, keepsPlaces: true)
        let first = words.places[words.range(0)], last = words.places[words.range(1)]
        #expect(text.utf8.count == last.last?.upperBound)
        #expect(first.first?.lowerBound == "«".utf8.count)
    }

    private func letters(_ word: String) -> [UInt8] {
        let words = SkeletonWords(word)
        #expect(words.count == 1)
        return Array(words[0])
    }
}

@Suite struct SpellingTests {
    private let corrector = SpellingCorrector(
        words: ["орындаушы", "алимент", "қарыз", "исполнитель", "вылет"].map { (Array(SkeletonWords($0)[0]), 1) }
            + [(Array(SkeletonWords("выдает")[0]), 9)],
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

@Suite struct ThesaurusTests {
    private let thesaurus = Thesaurus([["алимент-", "child support"], ["қарыз-", "долг", "debt-"], ["how much", "қанша"]])

    @Test(arguments: [
        ("алиментімді", [0]), ("aliment", [0]), ("child support", [0]), ("child", []), ("долг", [1]), ("долго", []),
        ("қанша қарызым бар", [1, 2]), ("how much debts", [1, 2]), ("much how", []), ("", []),
    ])
    func names(_ text: String, terms: [Int]) {
        #expect(thesaurus.terms(in: SkeletonWords(text)) == terms)
    }
}
