import ArgumentParser
import AssistantCore

/// `jso ask WORDS…`: the answers nearest to a question.
struct AskCommand: AssistantCommand {
    static let configuration = CommandConfiguration(commandName: "ask")
    static let help = CommandHelp(
        "jso ask", .aboutAsk, arguments: [("WORDS…", .argumentWords)],
        options: [("--top N", .optionTop), ("--json", .optionJSON)])

    @ParentCommand var root: JSO
    @Flag var json = false
    @Option var top: String?
    @Argument(parsing: .allUnrecognized) var words: [String] = []

    /// A word may begin with a dash; an option with two is one that there is not.
    var unrecognized: [String] { words.filter { $0.hasPrefix("--") } }

    private struct Document: Encodable {
        let query: String
        let results: [Row]

        struct Row: Encodable {
            let number: Int
            let question: String
            let score: Double
        }
    }

    func run(in session: Session) throws {
        let query = words.joined(separator: " ")
        guard query.contains(where: { !$0.isWhitespace }) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.emptyQuery))
        }
        let faq = session.content.faq
        let result = session.library.searchIndex().search(query, limit: try limit)
        if json {
            let rows = result.hits.compactMap { hit in
                faq[hit.number].map {
                    Document.Row(number: hit.number, question: $0.question, score: (hit.score * 1000).rounded() / 1000)
                }
            }
            try printJSON(Document(query: query, results: rows))
        } else {
            if result.verdict == .vague { print("\(session.words[.vague])\n") }
            for entry in result.hits.compactMap({ faq[$0.number] }) {
                print("\(entry.number < 10 ? " " : "")\(entry.number)  \(entry.question)")
            }
        }
        if result.hits.isEmpty { throw Failure(.nothingFound, Phrase(CommandWord.nothingFound)) }
    }

    private var limit: Int {
        get throws {
            guard let top else { return 5 }
            guard let number = Int(top), (1...FAQ.count).contains(number) else {
                throw Failure(
                    .wrongUsage, Phrase(CommandWord.wrongTop, ["name": .text(top), "count": .number(FAQ.count)]))
            }
            return number
        }
    }
}
