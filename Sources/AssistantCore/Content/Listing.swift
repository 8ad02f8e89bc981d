import Law

/// What a list says of something that the guide holds, in one language.
public struct Listing: Equatable, Sendable {
    public let subject: Subject
    /// A few words.
    public let title: String
    /// What it answers, or what it is for.
    public let question: String
    /// The topic in words; nil where it has none.
    public let topic: String?
    /// Whether the text is official.
    public let isOfficial: Bool
}

extension Library {
    /// Nil where there is no such thing.
    public func listing(of subject: Subject, in language: Language) -> Listing? {
        let content = content(in: language)
        func unofficial(_ title: String, _ question: String, topic: String? = nil) -> Listing {
            Listing(subject: subject, title: title, question: question, topic: topic, isOfficial: false)
        }
        switch subject {
        case .answer(let number):
            return content.faq[number].map {
                Listing(
                    subject: subject, title: $0.title, question: $0.question, topic: content.faq.title(ofTopic: $0.topic),
                    isOfficial: content.faq.isOfficial)
            }
        case .explanation(let id):
            return explanation(id, in: language).map {
                unofficial($0.title, $0.question, topic: content.faq.title(ofTopic: $0.topic))
            }
        case .calculator(let name):
            return content.calculators.first { $0.name == name }.map { unofficial($0.title, $0.about) }
        case .check(let name):
            return content.checks.first { $0.name == name }.map { unofficial($0.title, $0.about) }
        case .situation(let id): return situation(id, in: language).map { unofficial($0.title, $0.text) }
        }
    }

    /// An explanation by its id.
    public func explanation(_ id: String, in language: Language) -> Explanation? {
        explanations(in: language).first { $0.id == id }
    }

    /// A situation by its id.
    public func situation(_ id: String, in language: Language) -> Situation? {
        situations(in: language).first { $0.id == id }
    }

    /// What the law says today of an official answer; nil where nothing is known of it.
    public func changes(ofAnswer number: Int, in language: Language) -> AnswerChanges? {
        changes(in: language).first { $0.number == number }
    }

    /// What belongs to a subject: what is worked with first, then what is read.
    ///
    /// - Parameter explanations: all of them, in the order in which those of an answer are told.
    public func related(to subject: Subject, in language: Language, among explanations: [Explanation]) -> [Subject] {
        let content = content(in: language)
        switch subject {
        case .answer(let number):
            return content.calculators(forAnswer: number).map { .calculator($0.name) }
                + content.checks(forAnswer: number).map { .check($0.name) }
                + explanations.filter { $0.answers.contains(number) }.map { .explanation($0.id) }
        case .explanation(let id):
            guard let explanation = explanation(id, in: language) else { return [] }
            return explanation.calculators.map(Subject.calculator) + explanation.checks.map(Subject.check)
                + explanation.answers.map(Subject.answer) + explanation.related.map(Subject.explanation)
        case .calculator(let name): return content.calculator(name).faq.map(Subject.answer)
        case .check(let name): return (content.checks.first { $0.name == name }?.faq ?? []).map(Subject.answer)
        case .situation(let id): return situation(id, in: language)?.leads ?? []
        }
    }
}
