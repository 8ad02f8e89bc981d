import AssistantCore
import Law

extension CheckSheet {
    /// Does what the item selected stands for.
    mutating func choose(in setting: Setting) -> Outcome {
        switch selectedItem(in: setting) {
        case .passed(let question)?: reopened = question
        case .option(let key)?: answer(.option(key), in: setting)
        case .input?: if !answerWithInput(in: setting) { return .done }
        case .link(let link)?: return .follow(link)
        case .again?: clearOrRestore(in: setting)
        case nil: return .done
        }
        start(in: setting)
        return .done
    }

    /// Changes what is typed. A fault is told at once only where typing on will not help; otherwise when the answer
    /// is given.
    mutating func change(in setting: Setting, _ change: (inout TextInput) -> Void) {
        guard selectedItem(in: setting) == .input, let question = question(in: setting) else { return }
        change(&input)
        do {
            _ = try question.read(input.text)
            inputFault = nil
        } catch {
            let fault = FieldFault(question.key, error)
            inputFault = fault.isHopeless ? fault.reason : nil
        }
    }

    /// False when what is typed is no answer; why, is told then.
    private mutating func answerWithInput(in setting: Setting) -> Bool {
        guard let question = question(in: setting) else { return false }
        do {
            answer(try question.read(input.text), in: setting)
            return true
        } catch {
            inputFault = error.reason
            return false
        }
    }

    private mutating func answer(_ answer: CheckAnswer, in setting: Setting) {
        guard let question = question(in: setting) else { return }
        answers[question.key] = answer
        answers = check(in: setting).fitting(answers, law: setting.library.law, today: setting.day)
        reopened = nil
    }

    /// Answers with the option of a number, and goes on; false where there is no such option.
    mutating func choose(option number: Int, in setting: Setting) -> Bool {
        guard let options = question(in: setting)?.options(setting.words), options.indices.contains(number - 1) else { return false }
        answer(.option(options[number - 1].key), in: setting)
        start(in: setting)
        return true
    }

    private func question(in setting: Setting) -> CheckQuestion? {
        if case .question(let question) = walk(in: setting).place { question } else { nil }
    }
}
