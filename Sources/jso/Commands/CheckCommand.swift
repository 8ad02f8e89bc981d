import AssistantCore
import InterfaceWords
import Law

/// `jso check [NAME] [--answer KEY=VALUE …]`: guided checks.
struct CheckCommand: AssistantCommand {
    static func declaration(in content: Content) -> CommandDeclaration {
        CommandDeclaration(
            path: ["check"], about: .word(.aboutCheck),
            arguments: [
                CommandArgument(
                    name: "NAME", explanation: .word(.argumentCheck), suggestions: .words(content.checks.map(\.name)),
                    isOptional: true),
            ],
            options: [answer, .json], run: start)
    }

    private static let answer = CommandOption("answer", value: "KEY=VALUE", .word(.optionAnswer), mayRepeat: true)

    private let name: String?
    private let answers: [String]
    private let wantsJSON: Bool

    init(_ given: GivenArguments) {
        name = given.arguments.first
        answers = given.values(of: Self.answer)
        wantsJSON = given.has(.json)
    }

    func run(in session: Session) throws {
        guard let name else { return try list(session) }
        let law = session.library.law
        let figures = FigureText(law: law, day: session.today, words: session.words)
        guard let check = session.library.check(name, in: session.language)?.filled(by: figures) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.unknownCheck, [
                "name": .text(name), "known": .text(session.content.checks.map(\.name).joined(separator: ", ")),
            ]))
        }
        let walk = CheckWalk(check, answers: try read(check), law: law, today: session.today)
        switch walk.place {
        case .question(let question):
            let asked = CheckQuestionDocument(question, of: check, walk, session)
            if wantsJSON { try printJSON(asked) } else { asked.print(session.words) }
        case .outcome(let outcome):
            let report = CheckReport(outcome, walk.answers, content: session.content, law: law, today: session.today)
            if wantsJSON {
                try printJSON(CheckOutcomeDocument(report, outcome, of: check, walk, session))
            } else {
                report.print(session)
            }
        }
    }

    private func list(_ session: Session) throws {
        guard answers.isEmpty else { throw Failure(.wrongUsage, Phrase(CommandWord.missingCheck)) }
        let checks = session.content.checks
        guard !wantsJSON else {
            return try printJSON(checks.map {
                CheckRow(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq)
            })
        }
        for check in checks { Printout.print("jso check \(check.name)\n    \(check.title)\n    \(check.about)") }
    }

    /// - Throws: ``Failure`` for a question or an option that there is not.
    private func read(_ check: Check) throws -> [String: CheckAnswer] {
        var read: [String: CheckAnswer] = [:]
        for text in answers {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let question = check[question: parts[0]] else {
                let known = check.questions.map(\.key).joined(separator: ", ")
                throw Failure(.wrongUsage, Phrase(CommandWord.unknownAnswerKey, ["name": .text(parts[0]), "known": .text(known)]))
            }
            guard read[parts[0]] == nil else {
                throw Failure(.wrongUsage, Phrase(CommandWord.repeatedOption, ["name": .text("--answer \(parts[0])")]))
            }
            do {
                read[parts[0]] = try question.read(parts[1])
            } catch let bad {
                throw Failure(.wrongUsage, Phrase(CommandWord.wrongAnswer, ["name": .text(parts[0]), "reason": .phrase(bad.reason)]))
            }
        }
        return read
    }
}
