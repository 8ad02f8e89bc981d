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
        }

        let key: String
        let text: String
        let hint: String?
        let kind: String
        let options: [Option]
    }

    let check: String
    let answers: [CheckAnswerRow]
    let question: Question
}

/// The end.
struct CheckOutcomeDocument: Encodable {
    struct Outcome: Encodable {
        struct Step: Encodable {
            let text: String
            let calculator: String?
            let fields: [String: String]
        }

        let key: String
        let title: String
        let text: [String]
        let steps: [Step]
        let faq: [Int]
        let sources: [SourceDocument]
    }

    let check: String
    let answers: [CheckAnswerRow]
    let outcome: Outcome
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
