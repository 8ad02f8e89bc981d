import AssistantCore
import InterfaceWords
import Law

/// `jso show NUMBER|ID`: one answer, explanation or situation.
struct ShowCommand: AssistantCommand {
    static func declaration(in content: Content) -> CommandDeclaration {
        CommandDeclaration(
            path: ["show"], about: .word(.aboutShow),
            arguments: [
                CommandArgument(
                    name: "NUMBER|ID", explanation: .word(.argumentNumber),
                    suggestions: .words(content.faq.entries.map { String($0.number) })),
            ],
            options: [.json], run: start)
    }

    private let name: String?
    private let wantsJSON: Bool

    init(_ given: GivenArguments) {
        name = given.arguments.first
        wantsJSON = given.has(.json)
    }

    func run(in session: Session) throws {
        let count = Phrase.Value.number(session.content.faq.entries.count)
        guard let name else { throw Failure(.wrongUsage, Phrase(CommandWord.missingNumber, ["count": count])) }
        guard let page = session.page(name) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongNumber, ["name": .text(name), "count": count]))
        }
        if wantsJSON { try printJSON(PageDocument(page: page, session: session)) } else { Printout.print(page.text(in: session)) }
    }
}
