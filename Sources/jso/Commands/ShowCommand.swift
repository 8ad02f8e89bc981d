import AssistantCore
import InterfaceWords
import Law

/// `jso show NUMBER`: one answer.
struct ShowCommand: AssistantCommand {
    static func declaration(in content: Content) -> CommandDeclaration {
        CommandDeclaration(
            path: ["show"], about: .word(.aboutShow),
            arguments: [
                CommandArgument(
                    name: "NUMBER", explanation: .word(.argumentNumber),
                    suggestions: .words(content.faq.entries.map { String($0.number) })),
            ],
            options: [.json], run: start)
    }

    private let number: String?
    private let wantsJSON: Bool

    init(_ given: GivenArguments) {
        number = given.arguments.first
        wantsJSON = given.has(.json)
    }

    private struct Document: Encodable {
        let number: Int
        let question: String
        let answer: String
        let topic: String
        let calculators: [String]
        let checks: [String]
        let official: Bool
    }

    func run(in session: Session) throws {
        let content = session.content
        let faq = content.faq
        let count = Phrase.Value.number(faq.entries.count)
        guard let text = number else {
            throw Failure(.wrongUsage, Phrase(CommandWord.missingNumber, ["count": count]))
        }
        guard let entry = Int(text).flatMap({ faq[$0] }) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongNumber, ["name": .text(text), "count": count]))
        }
        let calculators = content.calculators(forAnswer: entry.number).map(\.name.rawValue)
        let checks = content.checks(forAnswer: entry.number).map(\.name)
        guard !wantsJSON else {
            return try printJSON(Document(
                number: entry.number, question: entry.question, answer: entry.answer,
                topic: faq.title(ofTopic: entry.topic), calculators: calculators, checks: checks,
                official: faq.isOfficial))
        }
        Printout.print("\(entry.number). \(entry.question)\n\n\(entry.answer)")
        for (word, commands) in [
            (CommandWord.calculators, calculators.map { "jso \($0)" }), (.checks, checks.map { "jso check \($0)" }),
        ] where !commands.isEmpty {
            Printout.print("\n\(session.words(word, ["names": .text(commands.joined(separator: ", "))]))")
        }
        if !faq.isOfficial { print("\n\(session.words[.unofficial])") }
    }
}
