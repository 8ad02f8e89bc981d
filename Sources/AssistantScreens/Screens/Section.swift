import AssistantCore
import InterfaceWords

/// The places that are always named at the top of the screen.
enum Section: CaseIterable, Sendable {
    case situations, questions, calculators, checks

    var link: Link {
        switch self {
        case .situations: .start
        case .questions: .questions
        case .calculators: .calculators([])
        case .checks: .checks([])
        }
    }

    var title: ScreenWord {
        switch self {
        case .situations: .placeSituations
        case .questions: .questions
        case .calculators: .calculators
        case .checks: .checks
        }
    }

    /// For a narrow window.
    var shortTitle: ScreenWord {
        switch self {
        case .situations: .placeSituationsShort
        case .questions: .placeQuestionsShort
        case .calculators: .placeCalculatorsShort
        case .checks: .placeChecksShort
        }
    }
}
