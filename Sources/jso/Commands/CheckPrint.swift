import AssistantCore
import Law

extension CheckQuestionDocument {
    /// The question, and under it for each option the command that chooses it and goes on.
    func print(_ words: Words) {
        Printout.print(question.text)
        if let hint = question.hint { Printout.print(hint) }
        for (index, option) in question.options.enumerated() {
            Printout.print("\(index + 1). \(option.text)")
            // A command that is copied must stand on one line.
            Swift.print("   \(option.command)")
        }
        guard let example = question.example else { return }
        Printout.print(words.say(Phrase(ResultWord.example, ["value": .text(example.text)])))
        Swift.print("   \(example.command)")
    }
}

extension CheckReport {
    func print(_ session: Session) {
        let words = session.words
        Printout.print(title)
        if let confidence { Printout.print(words[confidence.sentence]) }
        if !paragraphs.isEmpty { Printout.print("\n" + paragraphs.joined(separator: "\n")) }
        if !steps.isEmpty { Swift.print("\n\(words[.checkSteps])") }
        for (index, step) in steps.enumerated() {
            Printout.print("\(index + 1). \(step.text)")
            if let command = step.command(in: session) { Swift.print("   \(command)") }
        }
        Swift.print("\n\(words[.answers])")
        for number in faq { Printout.print("\(number). \(session.content.faq[number]?.question ?? "")") }
        if !explanations.isEmpty {
            let commands = explanations.map { Subject.explanation($0).command }
            Printout.print("\n" + words(.related, ["names": .text(commands.joined(separator: ", "))]))
        }
        if !sources.isEmpty { Swift.print("\n\(words[.sources])") }
        for source in sources { Printout.print("– \(words.text(of: source, session.library.law))") }
    }
}

extension CheckReport.Step {
    /// The command line of what helps with it; where more has to be typed, the one that says what.
    func command(in session: Session) -> String? {
        guard let calculator else { return subject?.command }
        let description = session.content.calculator(calculator)
        var raw = RawInput(for: description), runner = session.runner
        for (name, text) in fields {
            if let index = description.index(ofField: name) { raw.texts[index] = text }
        }
        guard case .success = runner.calculate(description, raw) else { return "jso \(calculator.rawValue) --help" }
        let options = fields.sorted { $0.key < $1.key }.map { name, value in
            let isFlag = calculator.rule.fields[name]?.type == .flag
            return isFlag ? "--\(name)" : "--\(name) " + (value.contains(" ") ? "\"\(value)\"" : value)
        }
        return (["jso \(calculator.rawValue)"] + options).joined(separator: " ")
    }
}

extension Check {
    /// The command line that gives these answers.
    func command(_ answers: [(key: String, value: String)]) -> String {
        (["jso check \(name)"] + answers.map { "--answer \($0.key)=\($0.value)" }).joined(separator: " ")
    }
}
