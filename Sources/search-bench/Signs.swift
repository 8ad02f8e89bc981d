import AssistantCore
import LabelledQueries

/// What tells a question on the subject from another, as rows for scripts/fit-search:
/// source, 1 on the subject or 0, whether the nearest answer is right, the signs, the text.
enum Signs {
    /// How people ask, around what they ask of: with them, what is asked elsewhere looks as near as it may.
    private static let frames = [
        "{} қалай", "{} қанша тұрады", "{} қанша уақыт алады", "{} неше күнде дайын болады", "{} кім береді",
        "{} үшін қандай құжат керек", "{} қайда барамын", "маған {} керек", "{} туралы айтып бер", "{} заңды ма",
        "как {}", "сколько стоит {}", "{} сколько ждать", "{} какие документы нужны", "где {}", "кто выдает {}",
        "{} что делать", "можно ли {}", "{} срок", "{} имею ли право",
        "how to {}", "{} how much does it cost", "how long does {} take", "documents for {}", "who issues {}",
        "{} what should I do", "can I {}", "is {} legal", "where can I {}", "{} deadline",
    ]

    static func print(file: String) throws {
        for (number, ways) in Corpus.vocabulary.otherWays.sorted(by: { $0.key < $1.key }) {
            for (place, way) in ways.enumerated() {
                var vocabulary = Corpus.vocabulary
                vocabulary.otherWays[number]?.remove(at: place)
                row("way", number, way, Corpus.index(vocabulary))
            }
        }
        var turn = 0
        for (place, texts) in Corpus.vocabulary.elsewhere.enumerated() {
            var vocabulary = Corpus.vocabulary
            let parts = texts.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
            for (index, part) in parts.enumerated() {
                vocabulary.elsewhere[place] = parts.enumerated().filter { $0.offset != index }.map(\.element)
                    .joined(separator: ",")
                let searched = Corpus.index(vocabulary)
                row("elsewhere", nil, part, searched)
                // Frames of the same language as the text.
                let third = frames.count / 3, language = place * 3 / Corpus.vocabulary.elsewhere.count
                for _ in 0..<2 {
                    let frame = frames[language * third + turn % third]
                    row("elsewhere", nil, frame.split(separator: "{}", omittingEmptySubsequences: false)
                        .joined(separator: part), searched)
                    turn += 1
                }
            }
        }
        let index = Corpus.index()
        for query in try LabelledQuery.read(file) where query.kind != "vague" {
            row("query", query.numbers.first, query.text, index, right: query.numbers)
        }
    }

    private static func row(
        _ source: String, _ number: Int?, _ text: String, _ index: SearchIndex, right: [Int]? = nil
    ) {
        let found = index.signs(of: text)
        let isRight = found.nearest.first.map { (right ?? [number ?? 0]).contains($0) } == true
        let among = found.nearest.prefix(3).contains { (right ?? [number ?? 0]).contains($0) }
        let columns = [source, number == nil ? "0" : "1", isRight ? "1" : "0", among ? "1" : "0"]
            + found.signs.map { "\($0)" } + [text]
        Swift.print(columns.joined(separator: "\t"))
    }
}
