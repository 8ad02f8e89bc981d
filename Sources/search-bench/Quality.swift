import AssistantCore

/// How good the search is on labelled queries.
enum Quality {
    private struct Count {
        var all = 0, first = 0, three = 0, turned = 0
    }

    static func print(files: some Sequence<String>) throws {
        let index = Corpus.index()
        for file in files {
            var counts: [String: Count] = [:], kinds: [String] = []
            for query in try LabelledQuery.read(file) {
                let result = index.search(query.text, limit: 3)
                if counts[query.kind] == nil { kinds.append(query.kind) }
                for kind in query.numbers.isEmpty ? [query.kind] : [query.kind, "on the subject"] {
                    var count = counts[kind] ?? Count()
                    count.all += 1
                    if result.hits.first.map({ query.numbers.contains($0.number) }) == true { count.first += 1 }
                    if result.hits.contains(where: { query.numbers.contains($0.number) }) { count.three += 1 }
                    let isTurned = query.kind == "vague" ? result.verdict != .found : result.hits.isEmpty
                    if isTurned { count.turned += 1 }
                    counts[kind] = count
                }
            }
            Swift.print("\(file)\n  kind            queries  first  top 3  turned away (vague: or said to be so)")
            for kind in kinds + ["on the subject"] {
                guard let count = counts[kind] else { continue }
                Swift.print(
                    "  " + kind.padded(16), "\(count.all)".padded(7), percent(count.first, count.all),
                    percent(count.three, count.all), percent(count.turned, count.all))
            }
        }
    }

    static func printMisses(files: some Sequence<String>) throws {
        let index = Corpus.index()
        for query in try files.flatMap(LabelledQuery.read) {
            let result = index.search(query.text, limit: 3)
            let isRight = query.numbers.isEmpty
                ? (query.kind == "vague" ? result.verdict != .found : result.hits.isEmpty)
                : result.hits.first.map { query.numbers.contains($0.number) } == true
            guard !isRight else { continue }
            let found = result.hits.map { "\($0.number) (\(($0.score * 100).rounded() / 100))" }.joined(separator: ", ")
            Swift.print(query.kind, query.numbers, query.text, "→", found)
        }
    }

    private static func percent(_ part: Int, _ all: Int) -> String {
        String((Double(part) / Double(all) * 1000).rounded() / 10).padded(7)
    }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
