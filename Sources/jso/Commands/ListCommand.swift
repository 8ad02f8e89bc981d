import ArgumentParser
import AssistantCore

/// `jso list`: the questions.
struct ListCommand: AssistantCommand {
    static let configuration = CommandConfiguration(commandName: "list")
    static let help = CommandHelp("jso list", .aboutList, options: [("--json", .optionJSON)])

    @ParentCommand var root: JSO
    @Flag var json = false
    @Argument(parsing: .allUnrecognized) var unrecognized: [String] = []

    private struct Row: Encodable {
        let number: Int
        let question: String
        let topic: String
    }

    func run(in session: Session) throws {
        let faq = session.content.faq
        guard !json else {
            return try printJSON(faq.entries.map {
                Row(number: $0.number, question: $0.question, topic: faq.title(ofTopic: $0.topic))
            })
        }
        for entry in faq.entries {
            print("\(entry.number < 10 ? " " : "")\(entry.number)  \(entry.question)")
        }
    }
}
