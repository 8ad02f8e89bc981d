import AssistantCore
import Law
import Terminal

/// The list of calculators, and the form of the one that is open.
struct CalculatorsState: Sendable {
    var menu = Menu()
    /// The calculator whose form is shown.
    var open: CalculatorName?
    /// Everything typed, kept when a form is left.
    var forms: [CalculatorName: FormState] = [:]
    /// The form was opened by a link and leads back there, not to the list.
    var isOpenedByLink = false

    var form: FormState? { open.flatMap { forms[$0] } }

    /// Whether letters are text rather than commands.
    var isTyping: Bool { form?.pane == .fields }

    /// What a command comes to.
    enum Outcome {
        case done
        /// Back to where the person came from.
        case leave
        /// To an official answer.
        case answer(Int)
    }
}
