import AssistantCore
import InterfaceWords
import Law

/// `jso list`: the questions, and with `--all` what we explain besides.
struct ListCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["list"], about: .word(.aboutList), options: [all, .json], run: start)

    private static let all = CommandOption("all", .word(.optionAll))

    private let wantsAll: Bool
    private let wantsJSON: Bool

    init(_ given: GivenArguments) {
        wantsAll = given.has(Self.all)
        wantsJSON = given.has(.json)
    }

    func run(in session: Session) throws {
        let library = session.library, language = session.language
        let explanations = wantsAll ? library.explanations(in: language) : []
        guard !wantsJSON else {
            let subjects = session.content.faq.entries.map { Subject.answer($0.number) }
                + explanations.map { .explanation($0.id) }
            return try printJSON(subjects.compactMap { library.listing(of: $0, in: language) }.map { ListingRow($0) })
        }
        for entry in session.content.faq.entries {
            let mark = session.verdictMark(ofAnswer: entry.number)
            Printout.print("\(entry.number < 10 ? " " : "")\(entry.number)  \(entry.question)\(mark)")
        }
        guard !explanations.isEmpty else { return }
        Printout.print("\n\(session.words[.explanations])")
        for explanation in explanations { Printout.print("\(explanation.id)  \(explanation.question)") }
    }
}

extension AnswerChanges.Verdict {
    /// What is said of an answer that does not hold as it stands; nil of one that does.
    var word: CommandWord? {
        switch self {
        case .holds: nil
        case .partly: .partly
        case .superseded: .superseded
        }
    }
}
