import AssistantCore
import InterfaceWords
import Law
import Terminal

/// A row of the list: something to open, or words over or under such rows.
enum QuestionRow: Equatable, Sendable {
    case subject(Subject)
    /// The way out of the program, for whoever looks for it.
    case quitting
    case heading(String)
    /// What kind of thing stands in the row above.
    case kind(String)

    var isSelectable: Bool { self == .quitting || subject != nil }

    var subject: Subject? {
        if case .subject(let subject) = self { subject } else { nil }
    }
}

/// All that the rows of the list depend on, among what can change.
struct RowsKey: Equatable, Sendable {
    let language: Language
    let topic: String?
    /// What a search found; nil where everything is listed.
    let found: [Subject]?
    let offersQuitting: Bool
}

extension QuestionsScreen {
    /// What can be selected, in the order of the list.
    func listed(in setting: Setting) -> [Subject] { rows(in: setting).compactMap(\.subject) }

    /// The official questions by topic, the everyday ones first, and under them explanations and situations, which have
    /// no numbers; or what a search found.
    func rows(in setting: Setting) -> [QuestionRow] {
        let found = search.flatMap { $0.showsEverything ? nil : $0.found }
        let topic = search == nil ? topic : nil
        let offersQuitting = search?.offersQuitting == true
        let key = RowsKey(language: setting.language, topic: topic, found: found, offersQuitting: offersQuitting)
        return keptRows.value(for: key) {
            guard let found else { return rows(ofTopic: topic, in: setting) }
            return (offersQuitting ? [.quitting] : []) + rows(found: found, in: setting)
        }
    }

    private func rows(found: [Subject], in setting: Setting) -> [QuestionRow] {
        found.flatMap { subject -> [QuestionRow] in
            // The number says that it is an official answer.
            if case .answer = subject { return [.subject(subject)] }
            return [.subject(subject), .kind(setting.kind(of: subject))]
        }
    }

    private func rows(ofTopic topic: String?, in setting: Setting) -> [QuestionRow] {
        func isListed(_ name: String) -> Bool { topic == nil || topic == name }
        let faq = setting.content.faq
        let answers = faq.topics.filter { isListed($0.name) }.flatMap { topic in
            group(topic.title, of: faq.entries.filter { $0.topic == topic.name }.map { .answer($0.number) })
        }
        let explanations = setting.explanations.filter { isListed($0.topic) }.map { Subject.explanation($0.id) }
        let situations = topic == nil ? setting.situations.map { Subject.situation($0.id) } : []
        return answers + group(setting.words[.explanations], of: explanations)
            + group(setting.words[.situations], of: situations)
    }

    private func group(_ title: String, of subjects: [Subject]) -> [QuestionRow] {
        subjects.isEmpty ? [] : [.heading(title)] + subjects.map(QuestionRow.subject)
    }

    /// Whether the search has nothing to show but advice.
    func isNothingFound(in setting: Setting) -> Bool {
        guard let search else { return false }
        return !search.showsEverything && search.found.isEmpty && !search.offersQuitting
    }
}

extension Setting {
    /// How a row begins: the sign that it is selected, the number of an official answer, and the sign of its verdict.
    func beginning(of subject: Subject, isSelected: Bool) -> String {
        let sign = isSelected ? ">" : " "
        guard case .answer(let number) = subject else { return sign + " " }
        let verdict = changes(ofAnswer: number)?.verdict.sign ?? ""
        return "\(sign)\(number < 10 ? " " : "")\(number)\(verdict.isEmpty ? " " : verdict) "
    }
}
