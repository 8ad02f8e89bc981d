import AssistantCore

/// `jso list`: the questions.
struct ListCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["list"], about: .word(.aboutList), options: [.json], run: start)

    private let wantsJSON: Bool

    init(_ given: GivenArguments) { wantsJSON = given.has(.json) }

    private struct Row: Encodable {
        let number: Int
        let question: String
        let topic: String
    }

    func run(in session: Session) throws {
        let faq = session.content.faq
        guard !wantsJSON else {
            return try printJSON(faq.entries.map {
                Row(number: $0.number, question: $0.question, topic: faq.title(ofTopic: $0.topic))
            })
        }
        for entry in faq.entries {
            Printout.print("\(entry.number < 10 ? " " : "")\(entry.number)  \(entry.question)")
        }
    }
}
