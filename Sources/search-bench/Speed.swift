import AssistantCore
import Foundation
import Search

/// Time with the project's documents and so many made ones besides.
enum Speed {
    static func print(besides count: Int, file: String?) throws {
        let documents = Corpus.documents(besides: count)
        if let file { try write(documents, to: file) }
        let vocabulary = Corpus.vocabulary
        func build() -> SearchIndex<Int> {
            SearchIndex(
                documents, elsewhere: vocabulary.elsewhere, vague: vocabulary.vague, terms: vocabulary.terms)
        }
        let clock = ContinuousClock()
        var builds: [Duration] = []
        for _ in 0..<5 { builds.append(clock.measure { _ = build() }) }
        let index = build()
        // Each query as its keys come: what a person waits for at every one.
        let queries = vocabulary.otherWays.sorted { $0.key.text < $1.key.text }.compactMap { $0.value.first }
        var times: [Duration] = []
        var slowest = (text: "", time: Duration.zero)
        for query in queries {
            var typed = ""
            for letter in query {
                typed.append(letter)
                let time = clock.measure { _ = index.search(typed, limit: documents.count) }
                times.append(time)
                if time > slowest.time { slowest = (typed, time) }
            }
        }
        times.sort()
        let row: [String: Any] = [
            "documents": documents.count, "build_ms": milliseconds(builds.sorted()[builds.count / 2]),
            "first_build_ms": milliseconds(builds[0]), "keys": times.count,
            "median_ms": milliseconds(times[times.count / 2]), "p99_ms": milliseconds(times[times.count * 99 / 100]),
            "worst_ms": milliseconds(slowest.time), "worst_query": slowest.text,
        ]
        let data = try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])
        Swift.print(String(decoding: data, as: UTF8.self))
    }

    private static func write(_ documents: [SearchDocument<Int>], to file: String) throws {
        let rows = documents.map { document in
            [
                "number": document.id, "question": document.titles.joined(separator: "\n"),
                "answer": document.bodies.joined(separator: "\n"), "ways": document.ways.joined(separator: "\n"),
            ] as [String: Any]
        }
        try JSONSerialization.data(withJSONObject: rows).write(to: URL(filePath: file))
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3
    }
}
