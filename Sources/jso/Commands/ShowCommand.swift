import ArgumentParser
import AssistantCore

/// `jso show NUMBER`: one answer.
struct ShowCommand: AssistantCommand {
    static let configuration = CommandConfiguration(commandName: "show")
    static let help = CommandHelp(
        "jso show", .aboutShow, arguments: [("NUMBER", .argumentNumber)], options: [("--json", .optionJSON)])

    @ParentCommand var root: JSO
    @Flag var json = false
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []

    var unrecognized: [String] {
        // A negative number is a wrong number rather than an unknown option.
        Array(arguments.dropFirst(arguments.first.map { !$0.hasPrefix("-") || Int($0) != nil } == true ? 1 : 0))
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
        let count = Phrase.Value.number(FAQ.count)
        guard let text = arguments.first else {
            throw Failure(.wrongUsage, Phrase(CommandWord.missingNumber, ["count": count]))
        }
        guard let entry = Int(text).flatMap({ faq[$0] }) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongNumber, ["name": .text(text), "count": count]))
        }
        let calculators = content.calculators(forAnswer: entry.number).map(\.name.rawValue)
        let checks = content.checks(forAnswer: entry.number).map(\.name)
        guard !json else {
            return try printJSON(Document(
                number: entry.number, question: entry.question, answer: entry.answer,
                topic: faq.title(ofTopic: entry.topic), calculators: calculators, checks: checks,
                official: faq.isOfficial))
        }
        print("\(entry.number). \(entry.question)\n\n\(entry.answer)")
        for (word, commands) in [
            (CommandWord.calculators, calculators.map { "jso \($0)" }), (.checks, checks.map { "jso check \($0)" }),
        ] where !commands.isEmpty {
            print("\n\(session.words(word, ["names": .text(commands.joined(separator: ", "))]))")
        }
        if !faq.isOfficial { print("\n\(session.words[.unofficial])") }
    }
}
