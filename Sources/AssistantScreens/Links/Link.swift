import AssistantCore
import Law

/// Where a key, a row or a click can lead. The screen to which it belongs opens it.
enum Link: Hashable, Sendable {
    /// The list of questions.
    case questions
    /// The official answer of this number.
    case answer(Int)
    /// The search, with what is typed in it already.
    case search(String)
    /// The calculators, the first of these selected; a single one opens at once.
    case calculators([CalculatorName])
    /// A calculator with some fields filled in; the others keep what was typed.
    case calculator(CalculatorName, fields: [String: String])
    /// The checks, the first of these selected; a single one opens at once.
    case checks([String])
}
