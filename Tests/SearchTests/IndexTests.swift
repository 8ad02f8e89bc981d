import Testing

@testable import Search

/// What the index makes of documents of any kind.
@Suite struct IndexTests {
    @Test func anIndexOfNothingFindsNothing() {
        #expect(SearchIndex<Int>([]).search("алимент", limit: 5).hits.isEmpty)
        let one = SearchIndex([SearchDocument(id: 7, titles: [""])])
        #expect(one.search("алимент", limit: 5).hits.isEmpty)
    }

    @Test func hitsNameTheirDocumentsByWhateverTheyAreCalled() {
        let index = SearchIndex([
            SearchDocument(id: "fee", titles: ["bailiff charges"]), SearchDocument(id: "ban", titles: ["travel abroad"]),
        ])
        #expect(index.search("travel abroad", limit: 1).hits.first?.id == "ban")
    }

    @Test func aWayToAskFindsItsDocument() {
        let documents = [
            SearchDocument(id: 1, titles: ["разное"], ways: ["когда уедет поезд"]),
            SearchDocument(id: 2, titles: ["другое"], ways: ["где купить хлеб"]),
        ]
        let index = SearchIndex(documents, elsewhere: ["какая погода завтра"], vague: ["помогите"])
        #expect(index.signs(of: "поезд уедет").nearest.first == 1)
        #expect(index.signs(of: "хлеб купить").nearest.first == 2)
        #expect(index.search("погода", limit: 1).verdict == .offSubject)
        #expect(index.search("помогите", limit: 1).verdict != .found)
    }

    /// Sums of floating point differ with their order, and that of a set differs from run to run.
    @Test func theSameIndexGivesTheSameScores() {
        func search() -> [SearchHit<Int>] {
            let documents = (0..<9).map { SearchDocument(id: $0, titles: ["вопрос номер \($0) о долгах и сроках"]) }
            return SearchIndex(documents).search("вопрос о сроках долга", limit: 9).hits
        }
        #expect(search() == search())
    }
}
