import AssistantCore
import InterfaceWords
import Law

extension Page {
    /// The page for a person to read: the text, whose it is, what has changed since, and where to read on.
    func text(in session: Session) -> String {
        let words = session.words, isAnswer = listing.subject.kind == .answer
        var parts = ["\(listing.subject.answer.map { "\($0). " } ?? "")\(isAnswer ? listing.question : heading)"]
        parts.append(statements.isEmpty ? answer : list(statements, session))
        if !steps.isEmpty { parts.append("\(words[.checkSteps])\n\(list(steps, session))") }
        if !listing.isOfficial { parts.append(words[isAnswer ? .unofficial : .ours]) }
        if let changes, !changes.changes.isEmpty {
            let mark = changes.verdict.word.map { " – \(words[$0])" } ?? ""
            parts.append("\(words[.changed])\(mark)\n\(list(changes.changes, session))")
        }
        let links: [(CommandWord, Set<Subject.Kind>)] = [
            (.calculators, [.calculator]), (.checks, [.check]), (.related, [.answer, .explanation]),
        ]
        for (word, kinds) in links {
            let commands = related.filter { kinds.contains($0.kind) }.map(\.command)
            if !commands.isEmpty { parts.append(words(word, ["names": .text(commands.joined(separator: ", "))])) }
        }
        return parts.joined(separator: "\n\n")
    }

    /// The question of an explanation, the title of a situation.
    private var heading: String { listing.subject.kind == .situation ? listing.title : listing.question }

    /// A statement a line: since when, what, where it stands and how sure it is.
    private func list(_ statements: [Statement], _ session: Session) -> String {
        statements.map { statement in
            let since = statement.since.map { "\(session.words(.since, ["day": $0.value])): " } ?? ""
            let places = statement.sources.map { session.words.shortText(of: $0, session.library.law) }
            let confidence = statement.sources.first.map { session.words[$0.confidence.word] }
            let source = [places.joined(separator: "; "), confidence].compactMap { $0 }.joined(separator: "; ")
            return "– \(since)\(session.figures.fill(statement.text)) [\(source)]"
        }.joined(separator: "\n")
    }
}
