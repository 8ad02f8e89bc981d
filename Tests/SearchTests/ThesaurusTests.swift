import Testing

@testable import Search

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
