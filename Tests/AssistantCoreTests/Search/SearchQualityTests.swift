import AssistantCore
import BuiltInData
import Testing

/// How often the search is right on questions written without looking at it.
@Suite struct SearchQualityTests {
    private struct Tally {
        var all = 0, first = 0, three = 0, turned = 0

        func share(_ part: Int) -> Double { Double(part) / Double(max(1, all)) }
    }

    /// The shares, in hundredths, below which the search has become worse than it was.
    @Test(arguments: [
        (file: "working.csv", first: 97, three: 98, off: 96),
    ])
    func theRightAnswerComesFirst(file: String, first: Int, three: Int, off: Int) throws {
        var tallies: [String: Tally] = [:]
        for query in try LabelledQuery.read(file) {
            let result = SearchIndex.builtIn.search(query.text, limit: 3)
            for kind in query.numbers.isEmpty ? [query.kind] : [query.kind, "on the subject"] {
                var tally = tallies[kind] ?? Tally()
                tally.all += 1
                if let best = result.hits.first, query.numbers.contains(best.number) { tally.first += 1 }
                if result.hits.contains(where: { query.numbers.contains($0.number) }) { tally.three += 1 }
                if result.verdict != .found && (query.kind == "vague" || result.hits.isEmpty) { tally.turned += 1 }
                tallies[kind] = tally
            }
        }
        for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            print(
                "\(file) \(kind): \(tally.all) queries, right first \(percent(tally.share(tally.first))),",
                "among three \(percent(tally.share(tally.three))), turned away \(percent(tally.share(tally.turned)))")
        }
        let onSubject = try #require(tallies["on the subject"]), offSubject = try #require(tallies["off"])
        #expect(onSubject.share(onSubject.first) * 100 >= Double(first))
        #expect(onSubject.share(onSubject.three) * 100 >= Double(three))
        #expect(offSubject.share(offSubject.turned) * 100 >= Double(off))
        let vague = try #require(tallies["vague"])
        #expect(vague.share(vague.turned) >= 0.8)
    }

    /// The score of the best answer is meant as the likelihood that it is right.
    @Test func surerAnswersAreRightMoreOften() throws {
        var sure = Tally(), unsure = Tally()
        for query in try LabelledQuery.read("working.csv") where query.kind != "vague" {
            guard let best = SearchIndex.builtIn.search(query.text, limit: 1).hits.first else { continue }
            let isRight = query.numbers.contains(best.number) ? 1 : 0
            if best.score > 0.7 {
                sure = Tally(all: sure.all + 1, first: sure.first + isRight)
            } else {
                unsure = Tally(all: unsure.all + 1, first: unsure.first + isRight)
            }
        }
        #expect(sure.share(sure.first) > 0.95)
        #expect(sure.all > unsure.all)
    }

    @Test func everyOfficialQuestionFindsItself() throws {
        for language in [Language.kazakh, .kazakhLatin, .russian, .english] {
            let library = Library(
                load: BuiltInData.content, loadLaw: BuiltInData.law, loadChecks: BuiltInData.checks,
                loadVocabulary: BuiltInData.vocabulary)
            for entry in library.content(in: language).faq.entries {
                let best = SearchIndex.builtIn.search(entry.question, limit: 1).hits.first
                #expect(best?.number == entry.number, "\(language) \(entry.number)")
            }
        }
    }

    private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
