import AssistantCore
import SeededRandom

/// Entries made of the project's own words and of words made up, always the same.
struct MadeEntries {
    let documents: [SearchDocument]

    init(count: Int) {
        var chance = SeededRandom(seed: 28)
        let own = (Corpus.vocabulary.otherWays.values.joined() + Corpus.documents.flatMap(\.answers))
            .flatMap { $0.split(separator: " ").map(String.init) }.sorted()
        let syllables = ["ба", "ре", "ми", "ту", "ша", "лық", "қор", "жан", "сөз", "дем", "ник", "пор", "вал", "зер"]
        let made = (0..<20_000).map { _ in
            let length = Int.random(in: 2...4, using: &chance)
            return (0..<length).map { _ in syllables.randomElement(using: &chance) ?? "" }.joined()
        }
        func text(_ words: Int) -> String {
            (0..<words).map { _ in
                // A third of a text is words of its own.
                (Int.random(in: 0..<3, using: &chance) == 0 ? made : own).randomElement(using: &chance) ?? ""
            }.joined(separator: " ")
        }
        documents = (1...count).map { number in
            SearchDocument(number: number, questions: [text(8)], answers: [text(25)], otherWays: [text(6)])
        }
    }
}
