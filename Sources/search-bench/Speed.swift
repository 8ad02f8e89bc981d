import AssistantCore
import Foundation

/// Time and size with the project's entries, or with so many made ones.
enum Speed {
    static func print(count: Int, file: String?) throws {
        let documents = count <= Corpus.documents.count ? Corpus.documents : MadeEntries(count: count).documents
        if let file { try write(documents, to: file) }
        let clock = ContinuousClock()
        var index = Corpus.index()
        let build = clock.measure { index = SearchIndex(documents, vocabulary: Corpus.vocabulary) }
        // Each query as its keys come: what a person waits for at every one.
        let queries = Corpus.vocabulary.otherWays.sorted { $0.key < $1.key }.compactMap { $0.value.first }
        var times: [Duration] = []
        var slowest = (text: "", time: Duration.zero)
        for query in queries {
            var typed = ""
            for letter in query {
                typed.append(letter)
                let time = clock.measure { _ = index.search(typed, limit: Corpus.documents.count) }
                times.append(time)
                if time > slowest.time { slowest = (typed, time) }
            }
        }
        // Millions of texts of our own, given back in the middle, would be counted as time of the search.
        withExtendedLifetime(documents) {}
        times.sort()
        let row: [String: Any] = [
            "entries": count, "build_ms": milliseconds(build), "index_bytes": index.size, "keys": times.count,
            "median_ms": milliseconds(times[times.count / 2]), "p99_ms": milliseconds(times[times.count * 99 / 100]),
            "worst_ms": milliseconds(slowest.time), "worst_query": slowest.text,
        ]
        let data = try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])
        Swift.print(String(decoding: data, as: UTF8.self))
    }

    private static func write(_ documents: [SearchDocument], to file: String) throws {
        let rows = documents.map { document in
            let known = documents.count > Corpus.documents.count ? [] : Corpus.vocabulary.otherWays[document.number] ?? []
            return [
                "number": document.number, "question": document.questions.joined(separator: "\n"),
                "answer": document.answers.joined(separator: "\n"),
                "ways": (document.otherWays + known).joined(separator: "\n"),
            ] as [String: Any]
        }
        try JSONSerialization.data(withJSONObject: rows).write(to: URL(filePath: file))
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3
    }
}
