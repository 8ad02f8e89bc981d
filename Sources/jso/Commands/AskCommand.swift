import AssistantCore
import InterfaceWords
import Law
import Search

/// `jso ask WORDS…`: what is nearest to a question.
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
        /// Whether one of the results is likely to be the one looked for.
        let clear: Bool
        let results: [ListingRow]
    }

    func run(in session: Session) throws {
        guard query.contains(where: { !$0.isWhitespace }) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.emptyQuery))
        }
        let result = session.library.searchIndex().search(query, limit: try limit(of: session.content.faq.entries.count))
        let found = result.hits.compactMap { hit in
            session.library.listing(of: hit.id, in: session.language).map { (listing: $0, score: hit.score) }
        }
        if wantsJSON {
            try printJSON(Document(
                query: query, clear: result.verdict == .found,
                results: found.map { ListingRow($0.listing, score: ($0.score * 1000).rounded() / 1000) }))
        } else {
            if result.verdict == .vague { Printout.print("\(session.words[.vague])\n") }
            for (listing, _) in found { show(listing, session) }
        }
        if found.isEmpty { throw Failure(.nothingFound, Phrase(CommandWord.nothingFound)) }
    }

    /// What it is called, what it is, and the command that opens it.
    private func show(_ listing: Listing, _ session: Session) {
        let isAnswer = listing.subject.kind == .answer
        let mark = listing.subject.answer.map(session.verdictMark) ?? ""
        let kind = session.words[isAnswer && !listing.isOfficial ? .translatedAnswer : listing.subject.kind.word]
        Printout.print("\(isAnswer || listing.subject.kind == .explanation ? listing.question : listing.title)\(mark)")
        Printout.print("   \(kind): \(listing.subject.command)")
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

extension Subject.Kind {
    fileprivate var word: CommandWord {
        switch self {
        case .answer: .kindAnswer
        case .explanation: .kindExplanation
        case .calculator: .kindCalculator
        case .check: .kindCheck
        case .situation: .kindSituation
        }
    }
}

extension Subject {
    /// The command line that opens it.
    var command: String {
        switch self {
        case .answer, .explanation, .situation: "jso show \(id)"
        case .calculator: "jso \(id)"
        case .check: "jso check \(id)"
        }
    }
}
