import AssistantCore
import InterfaceWords
import Law

// How what the guide holds is called, in the language shown.
extension Setting {
    func title(of subject: Subject) -> String { library.listing(of: subject, in: language)?.title ?? "" }

    /// What kind of thing it is: «explanation (unofficial)».
    func kind(of subject: Subject) -> String {
        switch subject {
        case .answer: words[.kindAnswer]
        case .explanation: words[.kindExplanation]
        case .calculator: words[.kindCalculator]
        case .check: words[.kindCheck]
        case .situation: words[.kindSituation]
        }
    }

    /// As a link names it: «answer 16: …», «calculator: …».
    func linkText(to subject: Subject) -> String {
        let title = Phrase.Value.text(title(of: subject))
        if case .answer(let number) = subject { return words(.linkAnswer, ["number": .number(number), "title": title]) }
        return words(.linkOther, ["kind": .text(kind(of: subject)), "title": title])
    }

    func explanation(_ id: String) -> Explanation? { library.explanation(id, in: language) }

    func situation(_ id: String) -> Situation? { library.situation(id, in: language) }

    var situations: [Situation] { library.situations(in: language) }

    /// Ours of what no answer treats, by topic and within one by their ids.
    var explanations: [Explanation] {
        let all = library.explanations(in: language)
        return content.faq.topics.flatMap { topic in all.filter { $0.topic == topic.name } }
    }

    /// What the law says today of an answer.
    func changes(ofAnswer number: Int) -> AnswerChanges? { library.changes(ofAnswer: number, in: language) }

    /// What belongs to a subject, the most needed first.
    func related(to subject: Subject) -> [Subject] {
        library.related(to: subject, in: language, among: explanations)
    }
}

extension AnswerChanges.Verdict {
    /// The sign beside the number in a list; nothing where the answer holds.
    var sign: String {
        switch self {
        case .holds: ""
        case .partly: "~"
        case .superseded: "!"
        }
    }

    var word: ScreenWord {
        switch self {
        case .holds: .verdictHolds
        case .partly: .verdictPartly
        case .superseded: .verdictSuperseded
        }
    }
}
