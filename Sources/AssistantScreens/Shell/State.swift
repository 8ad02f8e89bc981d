import AssistantCore
import Terminal

/// Everything that the screens show and remember. It changes in ``update(_:)`` alone.
public struct State: Sendable {
    var setting: Setting
    var questions = QuestionsState()
    /// How far the help is scrolled, while it is shown.
    var helpTop: Int?
    /// A sentence for the person, until the next key.
    var notice: Phrase?

    public init(library: Library, language: Language, size: Size) {
        setting = Setting(library: library, language: language, size: size)
    }
}

/// What must be done outside the state after an event.
public enum Effect: Equatable, Sendable {
    case quit
    /// Send the whole picture anew.
    case redraw
}
