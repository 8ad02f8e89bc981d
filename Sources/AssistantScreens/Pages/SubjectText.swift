import AssistantCore
import InterfaceWords
import Law

// How what the guide holds is called, in the language shown.
extension Setting {
    func title(of subject: Subject) -> String {
        switch subject {
        case .answer(let number): content.faq[number]?.title ?? ""
        case .explanation(let id): explanation(id)?.title ?? ""
        case .calculator(let name): content.calculator(name).title
        case .check(let name): content.checks.first { $0.name == name }?.title ?? ""
        case .situation(let id): situation(id)?.title ?? ""
        }
    }

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

    func explanation(_ id: String) -> Explanation? { library.explanations(in: language).first { $0.id == id } }

    func situation(_ id: String) -> Situation? { situations.first { $0.id == id } }

    var situations: [Situation] { library.situations(in: language) }

    /// Ours of what no answer treats, by topic and within one by their ids.
    var explanations: [Explanation] {
        let all = library.explanations(in: language)
        return content.faq.topics.flatMap { topic in all.filter { $0.topic == topic.name } }
    }

    /// What the law says today of an answer.
    func changes(ofAnswer number: Int) -> AnswerChanges? {
        library.changes(in: language).first { $0.number == number }
    }

    /// What belongs to a subject, the most needed first.
    func related(to subject: Subject) -> [Subject] {
        switch subject {
        case .answer(let number):
            return calculators(of: subject) + checks(of: subject)
                + explanations.filter { $0.answers.contains(number) }.map { .explanation($0.id) }
        case .explanation(let id):
            guard let explanation = explanation(id) else { return [] }
            return calculators(of: subject) + checks(of: subject) + explanation.answers.map(Subject.answer)
                + explanation.related.map(Subject.explanation)
        case .calculator(let name): return content.calculator(name).faq.map(Subject.answer)
        case .situation(let id): return situation(id)?.leads ?? []
        case .check(let name): return (content.checks.first { $0.name == name }?.faq ?? []).map(Subject.answer)
        }
    }

    private func calculators(of subject: Subject) -> [Subject] {
        switch subject {
        case .answer(let number): content.calculators(forAnswer: number).map { .calculator($0.name) }
        case .explanation(let id): (explanation(id)?.calculators ?? []).map(Subject.calculator)
        default: []
        }
    }

    private func checks(of subject: Subject) -> [Subject] {
        switch subject {
        case .answer(let number): content.checks(forAnswer: number).map { .check($0.name) }
        case .explanation(let id): (explanation(id)?.checks ?? []).map(Subject.check)
        default: []
        }
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
