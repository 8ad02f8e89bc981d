import AssistantCore
import LabelledQueries

/// How good the search is on labelled queries.
enum Quality {
    static func print(files: some Sequence<String>) throws {
        let index = Corpus.index()
        for file in files {
            let report = QualityReport(try LabelledQuery.read(file)) { index.search($0, limit: 3) }
            Swift.print("\(file)\n\(report.table)")
            Swift.print("  score of the best answer, and how often it was right: \(scores(report).joined(separator: ", "))")
        }
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
            for (query, result) in QualityReport(try LabelledQuery.read(file), search: { index.search($0, limit: 3) }).misses {
                let found = result.hits.map { "\($0.id.answer ?? 0) (\(($0.score * 100).rounded() / 100))" }
                Swift.print(query.kind, query.numbers, query.text, "→", found.joined(separator: ", "))
            }
        }
    }
}
