@testable import AssistantScreens

extension State {
    var questions: QuestionsScreen { screens[.questions] as! QuestionsScreen }
    var calculators: CalculatorsScreen { screens[.calculators] as! CalculatorsScreen }
    var checks: ChecksScreen { screens[.checks] as! ChecksScreen }

    /// Whether what is typed is text.
    var isTyping: Bool {
        if case .text = front.keyUse(in: setting) { true } else { false }
    }
}
