import AssistantCore
import Law
import Terminal

/// Everything that the screens show and remember. It changes in ``update(_:on:)`` alone.
public struct State: Sendable {
    /// The screens that one can be on.
    enum Place: Sendable { case start, questions, calculators, checks }

    var setting: Setting
    var place = Place.questions
    /// Where one came from by links, and goes back to; the last one last.
    var trail: [Place] = []
    /// Nil at home, where one may leave.
    var kiosk: KioskState?
    var start = StartScreen()
    var questions = QuestionsState()
    var calculators = CalculatorsState()
    var checks = ChecksState()
    /// How far the help is scrolled, while it is shown.
    var helpTop: Int?
    /// What the terminal is taken for, where the machine does not know it.
    public var standIn: StandIn?
    /// A sentence for the person, until the next key.
    var notice: Phrase?

    /// - Parameters:
    ///   - day: the day of the first picture; each event brings its own.
    ///   - language: Kazakh in Cyrillic takes the place of one whose letters cannot be drawn.
    ///   - drawable: what the terminal can draw.
    ///   - idleSeconds: for a kiosk, after how long without a key it wipes everything for the next person.
    public init(
        library: Library, language: Language, size: Size, day: CalendarDate, drawable: DrawableCharacters = .all,
        idleSeconds: Int? = nil
    ) {
        let language = drawable.contains(language.rareLetters) ? language : .kazakh
        setting = Setting(library: library, language: language, size: size, day: day, drawable: drawable)
        if let idleSeconds {
            kiosk = KioskState(idleSeconds: idleSeconds, language: language)
            setting.layout = KeyboardLayout(for: language)
            place = .start
        }
    }
}

/// What must be done outside the state after an event.
public enum Effect: Equatable, Sendable {
    case quit
    /// Send the whole picture anew.
    case redraw
}
