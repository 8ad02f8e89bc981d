import Testing

@testable import Search

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
