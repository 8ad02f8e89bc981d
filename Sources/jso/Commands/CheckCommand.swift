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
        case .question(let question): try show(question, of: check, walk, session.words)
        case .outcome(let outcome):
            let report = CheckReport(
                outcome, walk.answers, content: session.content, law: law, today: session.today)
            try show(report, of: check, outcome, walk, session)
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
        for check in checks { Printout.print("\(check.name)\n    \(check.title). \(check.about)") }
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

    private func show(_ question: CheckQuestion, of check: Check, _ walk: CheckWalk, _ words: Words) throws {
        let options = question.options(words)
        guard !wantsJSON else {
            return try printJSON(CheckQuestionDocument(
                check: check.name, answers: walk.given,
                question: .init(
                    key: question.key, text: question.text.withPlainBlanks, hint: question.hint?.withPlainBlanks,
                    kind: question.kind.name,
                    options: options.map { .init(key: $0.key, text: $0.text.withPlainBlanks) })))
        }
        Printout.print(question.text)
        if let hint = question.hint { Printout.print(hint) }
        if options.isEmpty { print("  --answer \(question.key)=\(question.kind.placeholder)") }
        for option in options { Printout.print("  --answer \(question.key)=\(option.key)  \(option.text)") }
    }

    private func show(
        _ report: CheckReport, of check: Check, _ outcome: CheckOutcome, _ walk: CheckWalk, _ session: Session
    ) throws {
        let words = session.words, law = session.library.law
        guard !wantsJSON else {
            return try printJSON(CheckOutcomeDocument(
                check: check.name, answers: walk.given,
                outcome: .init(
                    key: outcome.key, title: report.title.withPlainBlanks, text: report.paragraphs.map(\.withPlainBlanks),
                    steps: report.steps.map {
                        .init(text: $0.text.withPlainBlanks, calculator: $0.calculator?.rawValue, fields: $0.fields)
                    },
                    faq: report.faq, sources: report.sources.map { SourceDocument($0, law, words) })))
        }
        Printout.print(report.title)
        if !report.paragraphs.isEmpty { Printout.print("\n" + report.paragraphs.joined(separator: "\n")) }
        if !report.steps.isEmpty { print("\n\(words[.checkSteps])") }
        for (index, step) in report.steps.enumerated() {
            Printout.print("\(index + 1). \(step.text)")
            // A command that is copied must stand on one line.
            if let command = step.command { print("   \(command)") }
        }
        print("\n\(words[.answers])")
        for number in report.faq { Printout.print("\(number). \(session.content.faq[number]?.question ?? "")") }
    }
}

extension CheckReport.Step {
    /// The command line of the calculator, its fields filled in.
    fileprivate var command: String? {
        guard let calculator else { return nil }
        let options = fields.sorted { $0.key < $1.key }.map { name, value in
            calculator.rule.fields[name]?.type == .flag ? "--\(name)" : "--\(name) \(value)"
        }
        return (["jso \(calculator.rawValue)"] + options).joined(separator: " ")
    }
}

extension CheckWalk {
    fileprivate var given: [CheckAnswerRow] {
        passed.map { CheckAnswerRow(key: $0.question.key, value: $0.answer.text) }
    }
}

extension CheckQuestion.Kind {
    fileprivate var name: String {
        switch self {
        case .yesNo: "yes-no"
        case .choice: "choice"
        case .number: "number"
        case .date: "date"
        }
    }

    /// What stands for the answer where something is typed.
    fileprivate var placeholder: String {
        switch self {
        case .number(let least, let most): "\(least)…\(most)"
        default: "2026-11-23"
        }
    }
}
