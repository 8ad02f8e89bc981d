import AssistantCore
import Law

/// Where a key, a row or a click can lead. The screen to which it belongs opens it.
enum Link: Hashable, Sendable {
    /// The list of questions.
    case questions
    /// The official answer of this number.
    case answer(Int)
    /// The explanation with this id.
    case explanation(String)
    /// The situation with this id.
    case situation(String)
    /// The answers and explanations of this topic.
    case topic(String)
    /// Where everything begins: what brings people here.
    case start
    /// The search, with what is typed in it already.
    case search(String)
    /// The calculators, the first of these selected; a single one opens at once.
    case calculators([CalculatorName])
    /// A calculator with some fields filled in; the others keep what was typed.
    case calculator(CalculatorName, fields: [String: String])
    /// The checks, the first of these selected; a single one opens at once.
    case checks([String])
}

extension Link {
    init(_ subject: Subject) {
        switch subject {
        case .answer(let number): self = .answer(number)
        case .explanation(let id): self = .explanation(id)
        case .calculator(let name): self = .calculator(name, fields: [:])
        case .check(let name): self = .checks([name])
        case .situation(let id): self = .situation(id)
        }
    }
}
