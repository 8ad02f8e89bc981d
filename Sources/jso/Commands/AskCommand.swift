import AssistantCore
import InterfaceWords
import Law

/// `jso ask WORDS…`: the answers nearest to a question.
struct AskCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["ask"], about: .word(.aboutAsk),
        arguments: [CommandArgument(name: "WORDS", explanation: .word(.argumentWords), isMany: true)],
        options: [top, .json], run: start)

    private static let top = CommandOption("top", value: "N", .word(.optionTop))

    private let query: String
    private let top: String?
    private let wantsJSON: Bool

    init(_ given: GivenArguments) {
        query = given.arguments.joined(separator: " ")
        top = given.value(of: Self.top)
        wantsJSON = given.has(.json)
    }

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
        guard query.contains(where: { !$0.isWhitespace }) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.emptyQuery))
        }
        let faq = session.content.faq
        let result = session.library.searchIndex().search(query, limit: try limit(of: faq.entries.count))
        if wantsJSON {
            let rows = result.hits.compactMap { hit in
                hit.id.answer.flatMap { faq[$0] }.map {
                    Document.Row(number: $0.number, question: $0.question, score: (hit.score * 1000).rounded() / 1000)
                }
            }
            try printJSON(Document(query: query, results: rows))
        } else {
            if result.verdict == .vague { Printout.print("\(session.words[.vague])\n") }
            for entry in result.hits.compactMap(\.id.answer).compactMap({ faq[$0] }) {
                Printout.print("\(entry.number < 10 ? " " : "")\(entry.number)  \(entry.question)")
            }
        }
        if result.hits.isEmpty { throw Failure(.nothingFound, Phrase(CommandWord.nothingFound)) }
    }

    /// - Throws: ``Failure`` for a number that is not one of the answers'.
    private func limit(of count: Int) throws -> Int {
        guard let top else { return 5 }
        guard let number = Int(top), number > 0, number <= count else {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongTop, ["name": .text(top), "count": .number(count)]))
        }
        return number
    }
}
