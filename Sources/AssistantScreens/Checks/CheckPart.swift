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

    init(_ text: String, _ role: Role, _ item: Item? = nil) {
        self.text = text
        self.role = role
        self.item = item
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
            return CheckPart("\(index + 1). \(step.question.text) – \(answer)", .quiet, .passed(step.question.key))
        }
        return passed + [.blank] + current
    }

    private func parts(of question: CheckQuestion, number: Int, _ setting: Setting) -> [CheckPart] {
        var parts = [CheckPart("\(number). \(question.text)", .heading)]
        if let hint = question.hint { parts.append(CheckPart(hint, .quiet)) }
        let options = question.options(setting.words)
        if options.isEmpty {
            parts.append(CheckPart("", .plain, .input))
            if let inputFault { parts.append(CheckPart("! " + setting.words.say(inputFault), .error)) }
        }
        return parts + options.map { CheckPart($0.text, .plain, .option($0.key)) }
    }

    private func parts(of report: CheckReport, _ setting: Setting) -> [CheckPart] {
        let words = setting.words
        var parts = [CheckPart(report.title, .figure)]
        parts += report.paragraphs.map { CheckPart($0, .plain) }
        if !report.steps.isEmpty {
            parts += [.blank, CheckPart(words[.checkSteps], .heading)]
            parts += report.steps.map { step in
                guard let calculator = step.calculator else { return CheckPart("– \(step.text)", .plain) }
                let title = setting.content.calculator(calculator).title
                return CheckPart("\(step.text) → \(title)", .link, .link(.calculator(calculator, fields: step.fields)))
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
}

extension CheckAnswer {
    /// The answer as the person saw it.
    func shown(for question: CheckQuestion, _ words: Words) -> String {
        switch self {
        case .option(let key): question.options(words).first { $0.key == key }?.text ?? key
        case .number(let number): String(number)
        case .date(let date): words.text(of: .date(date))
        }
    }
}
