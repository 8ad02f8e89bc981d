import AssistantCore
import Law
import Terminal

/// A part of a check's sheet, however many rows it takes: something to read, or something to choose.
struct CheckPart {
    enum Item: Equatable, Sendable {
        /// A question answered before, which is asked again.
        case passed(String)
        case option(String)
        /// A number or a date to type.
        case input
        case link(Link)
        /// Begin anew.
        case again
    }

    let text: String
    let role: Role
    /// What can be chosen here.
    let item: Item?
    /// Whether it stands in a list with others that nothing can be chosen of, and has their dash.
    let isListed: Bool

    init(_ text: String, _ role: Role, _ item: Item? = nil, isListed: Bool = false) {
        self.text = text
        self.role = role
        self.item = item
        self.isListed = isListed
    }

    static let blank = CheckPart("", .plain)
}

extension CheckSheet {
    /// The answers so far, and under them the question to answer or the outcome.
    func parts(in setting: Setting) -> [CheckPart] {
        let walk = walk(in: setting)
        let current =
            switch walk.place {
            case .question(let question): parts(of: question, number: walk.passed.count + 1, setting)
            case .outcome(let outcome):
                parts(of: CheckReport(
                    outcome, walk.answers, content: setting.content, law: setting.library.law, today: setting.day), setting)
            }
        guard !walk.passed.isEmpty else { return current }
        let passed = walk.passed.enumerated().map { index, step in
            let answer = step.answer.shown(for: step.question, setting.words)
            let text = "\(index + 1). \(step.question.text) – \(answer) [\(setting.words[.checkChange])]"
            return CheckPart(text, .quiet, .passed(step.question.key))
        }
        return passed + [.blank] + current
    }

    private func parts(of question: CheckQuestion, number: Int, _ setting: Setting) -> [CheckPart] {
        let words = setting.words
        var parts = [CheckPart("\(number). \(question.text)", .heading)]
        if let hint = question.hint { parts.append(CheckPart(hint, .quiet)) }
        if let example = question.example(on: setting.day) {
            parts.append(CheckPart("", .plain, .input))
            let value = Phrase.Value.text(example.shown(for: question, words))
            parts.append(CheckPart(words.say(Phrase(ResultWord.example, ["value": value])), .quiet))
            if let inputFault { parts.append(CheckPart("! " + words.say(inputFault), .error)) }
        }
        return parts + question.options(words).enumerated().map { index, option in
            CheckPart("\(index + 1). \(option.text)", .plain, .option(option.key))
        }
    }

    private func parts(of report: CheckReport, _ setting: Setting) -> [CheckPart] {
        let words = setting.words
        var parts = [CheckPart(report.title, .figure)]
        if let confidence = report.confidence { parts.append(CheckPart(words[confidence.sentence], .quiet)) }
        parts += report.paragraphs.map { CheckPart($0, .plain) }
        if !report.steps.isEmpty {
            parts += [.blank, CheckPart(words[.checkSteps], .heading)]
            parts += report.steps.map { part(of: $0, setting) }
        }
        if !report.explanations.isEmpty {
            parts += [.blank, CheckPart(words[.explanations], .heading)]
            parts += report.explanations.map { id in
                CheckPart(setting.title(of: .explanation(id)), .link, .link(.explanation(id)))
            }
        }
        parts += [.blank, CheckPart(words[.answers], .heading)]
        parts += report.faq.compactMap { setting.content.faq[$0] }.map { entry in
            CheckPart("\(entry.number). \(entry.question)", .link, .link(.answer(entry.number)))
        }
        if !report.sources.isEmpty {
            parts += [.blank, CheckPart(words[.sources], .heading)]
            parts += report.sources.map { CheckPart("– \(words.text(of: $0, setting.library.law))", .quiet) }
        }
        return parts + [.blank, CheckPart(words[.checkAgain], .plain, .again)]
    }

    private func part(of step: CheckReport.Step, _ setting: Setting) -> CheckPart {
        guard let subject = step.subject else { return CheckPart("– \(step.text)", .plain) }
        let link = step.calculator.map { Link.calculator($0, fields: step.fields) } ?? Link(subject)
        return CheckPart("\(step.text) → \(setting.title(of: subject))", .link, .link(link), isListed: true)
    }
}
