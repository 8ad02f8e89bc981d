import AssistantCore
import LabelledQueries
import Search

/// What tells a question on the subject from another, as rows for scripts/fit-search:
/// source, 1 on the subject or 0, whether the right answer is first, and among three, the signs, the text.
struct Signs {
    /// How people ask, around what they ask of: with them, what is asked elsewhere looks as near as it may.
    private static let frames = [
        "{} қалай", "{} қанша тұрады", "{} қанша уақыт алады", "{} неше күнде дайын болады", "{} кім береді",
        "{} үшін қандай құжат керек", "{} қайда барамын", "маған {} керек", "{} туралы айтып бер", "{} заңды ма",
        "как {}", "сколько стоит {}", "{} сколько ждать", "{} какие документы нужны", "где {}", "кто выдает {}",
        "{} что делать", "можно ли {}", "{} срок", "{} имею ли право",
        "how to {}", "{} how much does it cost", "how long does {} take", "documents for {}", "who issues {}",
        "{} what should I do", "can I {}", "is {} legal", "where can I {}", "{} deadline",
    ]
    private static let parts = 10

    /// What is asked elsewhere, a question each, with the frames in its language.
    private let elsewhere: [(text: String, frames: ArraySlice<String>)]
    private let vocabulary = Corpus.vocabulary

    init() {
        let third = Self.frames.count / 3
        elsewhere = Corpus.vocabulary.elsewhere.map { text in
            let language = Self.language(of: text)
            return (text, Self.frames[language * third..<(language + 1) * third])
        }
    }

    /// The place of the language in ``frames``.
    private static func language(of text: String) -> Int {
        if text.unicodeScalars.allSatisfy({ $0.value < 0x250 }) { return 2 }
        return text.contains { "әғқңөұүһі".contains($0) } ? 0 : 1
    }

    /// Each text searched with a tenth of all left out, itself among them; then the queries of the files.
    func print(files: some Sequence<String>) throws {
        for part in 0..<Self.parts { print(part: part) }
        let index = Corpus.index()
        for query in try files.flatMap(LabelledQuery.read) where query.kind != "vague" {
            row("query", query.text, index, right: query.targets, isOnSubject: query.isOnSubject)
        }
    }

    private func print(part: Int) {
        func isOut(_ place: Int) -> Bool { place % Self.parts == part }
        var left = vocabulary
        left.otherWays = vocabulary.otherWays.mapValues { ways in
            ways.enumerated().filter { !isOut($0.offset) }.map(\.element)
        }
        left.elsewhere = elsewhere.enumerated().filter { !isOut($0.offset) }.map(\.element.text)
        let index = Corpus.index(left)
        for (subject, ways) in vocabulary.otherWays.sorted(by: { $0.key.text < $1.key.text }) {
            for (place, way) in ways.enumerated() where isOut(place) { row("way", way, index, right: [subject], isOnSubject: true) }
        }
        for (place, (text, frames)) in elsewhere.enumerated() where isOut(place) {
            row("elsewhere", text, index, right: [], isOnSubject: false)
            for turn in [place, place + Self.parts / 2] {
                let frame = frames[frames.startIndex + turn % frames.count]
                row("elsewhere", frame.replacing("{}", with: text), index, right: [], isOnSubject: false)
            }
        }
    }

    private func row(_ source: String, _ text: String, _ index: SearchIndex<Subject>, right: [Subject], isOnSubject: Bool) {
        let found = index.signs(of: text)
        let nearest = found.nearest
        let isRight = nearest.first.map(right.contains) == true
        let isAmongThree = nearest.prefix(3).contains(where: right.contains)
        let flags = [isOnSubject, isRight, isAmongThree].map { $0 ? "1" : "0" }
        Swift.print(([source] + flags + ["\(found.lead)", "\(found.odds)"] + [text]).joined(separator: "\t"))
    }
}
