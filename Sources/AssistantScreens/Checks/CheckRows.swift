import AssistantCore
import Law
import Terminal

/// One row of a check's sheet.
struct CheckRow {
    let text: String
    let role: Role
    /// What the row offers to choose; its further lines offer nothing.
    let item: CheckSheet.Item?
    /// The field for typing stands here.
    var isInput = false
}

extension CheckSheet {
    /// The answers so far, and under them the question to answer or the outcome.
    func rows(width: Int, in setting: Setting) -> [CheckRow] {
        let walk = walk(in: setting)
        var rows: [CheckRow] = []
        for (index, step) in walk.passed.enumerated() {
            let answer = step.answer.shown(for: step.question, setting.words)
            rows += item("\(index + 1). \(step.question.text) – \(answer)", .passed(step.question.key), .quiet, width)
        }
        if !rows.isEmpty { rows.append(CheckRow(text: "", role: .plain, item: nil)) }
        switch walk.place {
        case .question(let question): return rows + self.rows(of: question, number: walk.passed.count + 1, width, setting)
        case .outcome(let outcome): return rows + self.rows(of: report(outcome, walk, in: setting), width, setting)
        }
    }

    private func rows(of question: CheckQuestion, number: Int, _ width: Int, _ setting: Setting) -> [CheckRow] {
        var rows = text("\(number). \(question.text)", .heading, width)
        if let hint = question.hint { rows += text(hint, .quiet, width) }
        let options = question.options(setting.words)
        if options.isEmpty {
            rows.append(CheckRow(text: "", role: .plain, item: .input, isInput: true))
            if let inputFault { rows += text("! " + setting.words.say(inputFault), .error, width) }
        }
        return rows + options.flatMap { item($0.text, .option($0.key), .plain, width) }
    }

    private func rows(of report: CheckReport, _ width: Int, _ setting: Setting) -> [CheckRow] {
        let words = setting.words
        let blank = CheckRow(text: "", role: .plain, item: nil)
        var rows = text(report.title, .figure, width)
        for paragraph in report.paragraphs { rows += text(paragraph, .plain, width) }
        if !report.steps.isEmpty {
            rows += [blank] + text(words[.checkSteps], .heading, width)
            for (index, step) in report.steps.enumerated() {
                guard let calculator = step.calculator else {
                    rows += text("– \(step.text)", .plain, width)
                    continue
                }
                let title = setting.content.calculator(calculator).title
                rows += item("\(step.text) → \(title)", .calculator(index), .link, width)
            }
        }
        rows += [blank] + text(words[.answers], .heading, width)
        for number in report.faq {
            guard let entry = setting.content.faq[number] else { continue }
            rows += item("\(number). \(entry.question)", .answer(number), .link, width)
        }
        if !report.sources.isEmpty {
            rows += [blank] + text(words[.sources], .heading, width)
            for source in report.sources { rows += text("– \(words.text(of: source, setting.library.law))", .quiet, width) }
        }
        return rows + [blank] + item(words[.checkAgain], .again, .plain, width)
    }

    private func text(_ text: String, _ role: Role, _ width: Int) -> [CheckRow] {
        Paragraph(text: text).lines(width: width - 2).map { line in
            CheckRow(text: String(repeating: " ", count: 2 + line.indent) + line.text, role: role, item: nil)
        }
    }

    /// Something to choose: its sign stands before its first line.
    private func item(_ text: String, _ item: Item, _ role: Role, _ width: Int) -> [CheckRow] {
        Paragraph(text: text).lines(width: width - 4).enumerated().map { index, line in
            CheckRow(
                text: String(repeating: " ", count: 4 + line.indent) + line.text, role: role,
                item: index == 0 ? item : nil)
        }
    }
}

extension TextLine {
    fileprivate var text: String { pieces.map(\.text).joined() }
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
