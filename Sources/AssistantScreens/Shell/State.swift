import AssistantCore
import Terminal

/// Everything that the screens show and remember. It changes in ``update(_:)`` alone.
public struct State: Sendable {
    /// The screens that one can be on.
    enum Place: Sendable { case questions, calculators }

    var setting: Setting
    var place = Place.questions
    /// Where one came from by a link, and goes back to.
    var cameFrom: Place?
    var questions = QuestionsState()
    var calculators = CalculatorsState()
    /// How far the help is scrolled, while it is shown.
    var helpTop: Int?
    /// A sentence for the person, until the next key.
    var notice: Phrase?

    /// - Parameters:
    ///   - today: the day that stands where none is typed.
    ///   - drawsTenge: whether the terminal can draw the sign of the tenge.
    public init(
        library: Library, language: Language, size: Size, today: CalendarDate, drawsTenge: Bool = true
    ) {
        setting = Setting(library: library, language: language, size: size, today: today, drawsTenge: drawsTenge)
    }
}

/// What must be done outside the state after an event.
public enum Effect: Equatable, Sendable {
    case quit
    /// Send the whole picture anew.
    case redraw
}
