import Search
import SeededRandom

/// Documents as large as explanations may become, made of the words of others and of words made up; always the same.
struct MadeDocuments {
    /// Ways to ask for each, in all languages together.
    private static let ways = 120

    let documents: [SearchDocument<Int>]

    init(of others: [SearchDocument<Int>], count: Int) {
        var chance = SeededRandom(seed: 28)
        let texts = others.flatMap { $0.ways + $0.bodies }
        let own = texts.flatMap { (text: String) -> [String] in text.split(separator: " ").map(String.init) }
        let syllables = ["ба", "ре", "ми", "ту", "ша", "лық", "қор", "жан", "сөз", "дем", "ник", "пор", "вал", "зер"]
        let made = (0..<10_000).map { _ in
            let length = Int.random(in: 2...4, using: &chance)
            return (0..<length).map { _ in syllables.randomElement(using: &chance) ?? "" }.joined()
        }
        func text(_ words: Int) -> String {
            (0..<words).map { _ in
                // A tenth of a text is words that no other document has.
                (Int.random(in: 0..<10, using: &chance) == 0 ? made : own).randomElement(using: &chance) ?? ""
            }.joined(separator: " ")
        }
        documents = (0..<count).map { number in
            SearchDocument(
                id: others.count + 1 + number, titles: (0..<3).map { _ in text(8) },
                ways: (0..<Self.ways).map { _ in text(7) }, bodies: (0..<3).map { _ in text(120) })
        }
    }
}
