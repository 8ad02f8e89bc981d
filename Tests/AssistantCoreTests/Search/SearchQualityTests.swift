import AssistantCore
import BuiltInData
import LabelledQueries
import Law
import Testing

@testable import Search

/// How often the search is right on questions written without looking at it.
@Suite struct SearchQualityTests {
    /// The shares, in hundredths, below which the search has become worse than it was.
    @Test(arguments: [
        (file: "working.csv", first: 97.0, three: 98.0, off: 96.0, vague: 80.0),
        (file: "report.csv", first: 92.0, three: 97.0, off: 95.0, vague: 80.0),
        (file: "explanations-working.csv", first: 88.0, three: 97.0, off: 94.0, vague: 80.0),
        (file: "explanations-report.csv", first: 90.0, three: 97.0, off: 95.0, vague: 70.0),
    ])
    func theRightAnswerComesFirst(file: String, first: Double, three: Double, off: Double, vague least: Double) throws {
        let situations = Library.builtIn.situations(in: .english)
        let report = QualityReport(try LabelledQuery.read(named: file), situations: situations) {
            SearchIndex.builtIn.search($0, limit: 3)
        }
        print("\(file)\n\(report.table)")
        #expect(report.onSubject.share(report.onSubject.first) >= first)
        #expect(report.onSubject.share(report.onSubject.three) >= three)
        let offSubject = try #require(report["off"]), vague = try #require(report["vague"])
        #expect(offSubject.share(offSubject.turnedAway) >= off)
        #expect(vague.share(vague.turnedAway) >= least)
    }

    /// The score of the best answer is meant as the likelihood that it is right.
    @Test func surerAnswersAreRightMoreOften() throws {
        let report = QualityReport(try LabelledQuery.read(named: "working.csv")) {
            SearchIndex.builtIn.search($0, limit: 1)
        }
        let sure = report.answers.filter { $0.score > 0.7 }
        #expect(Double(sure.count(where: \.isRight)) > 0.95 * Double(sure.count))
        #expect(sure.count > report.answers.count / 2)
    }

    /// A query that the search has been told says nothing of how good it is.
    @Test(arguments: ["working.csv", "report.csv", "explanations-working.csv", "explanations-report.csv"])
    func noLabelledQueryIsAmongTheOtherWaysToAsk(file: String) throws {
        func folded(_ text: String) -> [[UInt8]] {
            let words = SkeletonWords(text)
            return words.indices.map { Array(words[$0]) }
        }
        let vocabulary = BuiltInData.vocabulary()
        let told = Set(vocabulary.otherWays.values.joined().map(folded) + vocabulary.elsewhere.map(folded))
        let queries = try LabelledQuery.read(named: file)
        #expect(queries.count > 200)
        let repeated = queries.map(\.text).filter { told.contains(folded($0)) }
        #expect(repeated.isEmpty)
    }

    @Test func everyOfficialQuestionFindsItself() throws {
        let library = Library.builtIn
        for language in [Language.kazakh, .kazakhLatin, .russian, .english] {
            for entry in library.content(in: language).faq.entries {
                let best = SearchIndex.builtIn.search(entry.question, limit: 1).hits.first
                #expect(best?.id == .answer(entry.number), "\(language) \(entry.number)")
            }
        }
    }
}
