import AssistantCore
import Law

// What `jso check --json` prints.

struct CheckRow: Encodable {
    let name: String
    let title: String
    let about: String
    let faq: [Int]
}

struct CheckAnswerRow: Encodable {
    let key: String
    let value: String
}

/// The next question.
struct CheckQuestionDocument: Encodable {
    struct Question: Encodable {
        struct Option: Encodable {
            let key: String
            let text: String
            /// Chooses it and goes on.
            let command: String
        }

        /// What could be typed.
        struct Example: Encodable {
            let value: String
            let text: String
            let command: String
        }

        let key: String
        let text: String
        let hint: String?
        let kind: String
        let options: [Option]
        let example: Example?
    }

    let check: String
    let answers: [CheckAnswerRow]
    let question: Question
}

extension CheckQuestionDocument {
    init(_ question: CheckQuestion, of check: Check, _ walk: CheckWalk, _ session: Session) {
        let given = walk.passed.map { (key: $0.question.key, value: $0.answer.text) }
        func command(_ value: String) -> String { check.command(given + [(question.key, value)]) }
        self.init(
            check: check.name, answers: walk.given,
            question: Question(
                key: question.key, text: question.text.withPlainBlanks, hint: question.hint?.withPlainBlanks,
                kind: question.kind.name,
                options: question.options(session.words).map {
                    .init(key: $0.key, text: $0.text.withPlainBlanks, command: command($0.key))
                },
                example: question.example(on: session.today).map {
                    .init(value: $0.text, text: $0.shown(for: question, session.words).withPlainBlanks, command: command($0.text))
                }))
    }
}

/// The end.
struct CheckOutcomeDocument: Encodable {
    struct Outcome: Encodable {
        struct Step: Encodable {
            let text: String
            let calculator: String?
            let fields: [String: String]
            /// Runs as it stands; left out where nothing of the program helps with the step.
            let command: String?
        }

        let key: String
        let title: String
        let text: [String]
        let confidence: String?
        let steps: [Step]
        let faq: [Int]
        let explanations: [String]
        let sources: [SourceDocument]
    }

    let check: String
    let answers: [CheckAnswerRow]
    let outcome: Outcome
}

extension CheckOutcomeDocument {
    init(_ report: CheckReport, _ outcome: CheckOutcome, of check: Check, _ walk: CheckWalk, _ session: Session) {
        self.init(
            check: check.name, answers: walk.given,
            outcome: Outcome(
                key: outcome.key, title: report.title.withPlainBlanks, text: report.paragraphs.map(\.withPlainBlanks),
                confidence: report.confidence?.rawValue,
                steps: report.steps.map {
                    .init(
                        text: $0.text.withPlainBlanks, calculator: $0.calculator?.rawValue, fields: $0.fields,
                        command: $0.command(in: session))
                },
                faq: report.faq, explanations: report.explanations,
                sources: report.sources.map { SourceDocument($0, session.library.law, session.words) }))
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
        case .amount: "amount"
        case .date: "date"
        }
    }
}

/// A source, as every result has it.
struct SourceDocument: Encodable {
    let act: String
    let article: String
    let url: String
    let confidence: String

    init(_ source: LegalSource, _ law: Parameters, _ words: Words) {
        act = law.acts[source.act].map { words.text(of: $0.title) } ?? source.act
        article = source.article
        url = law.address(of: source, in: words.language) ?? ""
        confidence = source.confidence.rawValue
    }
}
