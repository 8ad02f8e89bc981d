import AssistantCore
import LabelledQueries
import Search

/// How good the search is on labelled queries.
enum Quality {
    static func print(files: some Sequence<String>) throws {
        let index = Corpus.index()
        for file in files {
            let report = try report(file, index)
            Swift.print("\(file)\n\(report.table)")
            Swift.print("  score of the best answer, and how often it was right: \(scores(report).joined(separator: ", "))")
        }
    }

    private static func report(_ file: String, _ index: SearchIndex<Subject>) throws -> QualityReport {
        QualityReport(try LabelledQuery.read(file), situations: Corpus.situations) { index.search($0, limit: 3) }
    }

    /// A score is meant as a likelihood: of so many answers with scores in a fifth, the share that was right.
    private static func scores(_ report: QualityReport) -> [String] {
        (0..<5).compactMap { fifth in
            let answers = report.answers.filter { min(4, Int($0.score * 5)) == fifth }
            guard !answers.isEmpty else { return nil }
            let right = Double(answers.count(where: \.isRight)) / Double(answers.count)
            let mean = answers.reduce(0) { $0 + $1.score } / Double(answers.count)
            return "\((mean * 100).rounded() / 100): \((right * 100).rounded() / 100) of \(answers.count)"
        }
    }

    static func printMisses(files: some Sequence<String>) throws {
        let index = Corpus.index()
        for file in files {
            for (query, result) in try report(file, index).misses {
                let found = result.hits.map { "\($0.id.text) (\(($0.score * 100).rounded() / 100))" }
                Swift.print(query.kind, query.targets.map(\.text), query.text, "→", found.joined(separator: ", "))
            }
        }
    }
}
