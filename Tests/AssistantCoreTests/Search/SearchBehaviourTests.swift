import AssistantCore
import BuiltInData
import Search
import Testing

/// What the search makes of single queries, odd ones too.
@Suite struct SearchBehaviourTests {
    private func best(_ query: String) -> Int? { SearchIndex.builtIn.search(query, limit: 1).hits.first?.id.answer }

    @Test(arguments: [
        "алимент мөлшері қандай", "алименттің мөлшері қандай", "АЛИМЕНТ МӨЛШЕРІ ҚАНДАЙ", "алимент молшери кандай",
        "aliment mölşerı qandai", "aliment molsheri kandai", "алемент мөлшері қандай", "алимнет молшері қандай",
    ])
    func theSameQuestionIsFoundHoweverItIsTyped(query: String) {
        #expect(best(query) == 25)
    }

    @Test(arguments: [
        ("размер алиментов", 25), ("how much child support", 25), ("запрет на выезд", 18), ("travel ban", 18),
        ("реестр должников", 20), ("борышкерлер тізілімі", 20), ("debtors register", 20),
    ])
    func everyLanguageFindsWhateverTheInterfaceSpeaks(query: String, number: Int) {
        #expect(best(query) == number)
    }

    @Test(arguments: ["алимент", "алименттер", "алиментті", "алиментімді", "алименттің", "алименты", "алиментов", "alimony"])
    func oneWordGivesTheNearestFew(word: String) {
        let result = SearchIndex.builtIn.search(word, limit: 28)
        #expect(result.verdict != .offSubject)
        #expect((1...5).contains(result.hits.count) || result.verdict == .found)
        let onAlimony = result.hits.prefix(3).filter {
            [22, 23, 24, 25, 26].map(Subject.answer).contains($0.id) || $0.id.id.contains("alimony")
        }
        #expect(onAlimony.count == min(3, result.hits.count))
    }

    @Test(arguments: ["көмек керек", "помогите", "help me", "сот орындаушысы", "у меня вопрос"])
    func aVagueQuestionIsSaidToBeSo(query: String) {
        #expect(SearchIndex.builtIn.search(query, limit: 28).verdict != .found)
    }

    @Test(arguments: [
        "ауа райы", "погода завтра", "weather", "рецепт плова", "неке тіркеу", "паспорт алу", "qwrtpsdfg", "пвлоарп", "42", "?!",
        "😀😀", "привет", "курс доллара",
    ])
    func whatIsOffTheSubjectGetsNoAnswer(query: String) {
        let result = SearchIndex.builtIn.search(query, limit: 28)
        #expect(result.hits.isEmpty && result.verdict == .offSubject)
    }

    @Test(arguments: [
        "", " ", "\n\t", "\u{0}\u{1B}[31m", ".*+?[](){}|^$\\", "مرحبا بالعالم", "\u{202E}алимент", "你好", "👨‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}",
        "\u{FEFF}", "ʼʼʼ", "ааааааааааааа", "а", "ал", "али", "----", "%d %s %n", "'; DROP TABLE faq; --", "ﬁne", "ẞß", "Ǆ", "İı",
    ])
    func oddTextDoesNoHarm(query: String) {
        let result = SearchIndex.builtIn.search(query, limit: 28)
        #expect(result.hits.allSatisfy { (1...28).contains($0.id.answer ?? 1) && (0...1).contains($0.score) })
        _ = Highlighter(query: query, index: .builtIn).ranges(in: query + "алимент" + query)
    }

    @Test func tenThousandLettersAreReadNoFurtherThanNeeded() {
        for letter in ["а", "a", "алимент ", "👍", "қ.", "e\u{301}"] {
            let clock = ContinuousClock()
            let long = String(repeating: letter, count: 10_000)
            #expect(clock.measure { _ = SearchIndex.builtIn.search(long, limit: 28) } < .seconds(1))
        }
        let question = "алимент қанша төленеді" + String(repeating: " ", count: 10_000)
        #expect(best(question) == 25)
    }

    @Test func aLetterOrTwoAlreadyShowWhatBeginsSo() {
        #expect(SearchIndex.builtIn.search("а", limit: 28).hits.count > 0)
        #expect(SearchIndex.builtIn.search("али", limit: 28).hits.contains { $0.id == .answer(25) })
    }

    @Test func scoresFallAndTheLimitHolds() {
        for query in ["тыйым", "сколько стоит исполнитель", "licence"] {
            for limit in [0, 1, 3, 28] {
                let scores = SearchIndex.builtIn.search(query, limit: limit).hits.map(\.score)
                #expect(scores.count <= limit)
                #expect(scores == scores.sorted(by: >) && scores.allSatisfy { (0...1).contains($0) })
            }
        }
    }

    @Test func questionsCountForMoreThanAnswers() {
        let vocabulary = BuiltInData.vocabulary()
        let ours = "какие алименты платит должник на детей", others = "хлеб и вода"
        let documents = [
            SearchDocument(id: 1, titles: [others], bodies: [ours]), SearchDocument(id: 2, titles: [ours], bodies: [others]),
        ]
        let index = SearchIndex(
            documents, elsewhere: vocabulary.elsewhere, vague: vocabulary.vague, terms: vocabulary.terms)
        #expect(index.search("должник платит алименты", limit: 2).hits.first?.id == 2)
    }
}
