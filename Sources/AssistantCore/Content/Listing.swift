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
}
