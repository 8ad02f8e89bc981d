import AssistantCore
import Law
import Terminal

/// Everything that the screens show and remember. It changes in ``update(_:on:)`` alone.
public struct State: Sendable {
    var setting: Setting
    var screens: Screens
    var place: Place
    /// Where one came from by links, and goes back to; the last one last.
    var trail: [Visit] = [] {
        didSet { setting.hasWayBack = !trail.isEmpty }
    }
    /// What stands over the screen of the place for a while: the help, a question; the last one uppermost.
    var covers: [any Screen] = []
    /// Nil at home, where one may leave.
    var kiosk: KioskState?
    /// A sentence for the person, until the next key.
    var notice: Phrase?

    /// What the terminal is taken for, where the machine does not know it.
    public var standIn: StandIn? {
        get { setting.standIn }
        set { setting.standIn = newValue }
    }

    /// Where everything begins, and where going back ends.
    var home: Place { kiosk == nil ? .questions : .start }

    /// The screen that has the keys.
    var front: any Screen {
        get { covers.last ?? screens[place] }
        set {
            if !covers.isEmpty {
                covers[covers.count - 1] = newValue
            } else if let screen = newValue as? any Destination {
                screens[place] = screen
            }
        }
    }

    /// - Parameters:
    ///   - day: the day of the first picture; each event brings its own.
    ///   - language: Kazakh in Cyrillic takes the place of one whose letters cannot be drawn.
    ///   - drawable: what the terminal can draw.
    ///   - idleSeconds: for a kiosk, after how long without a key it wipes everything for the next person.
    ///   - isPlain: one pane at a time at any width, for those who hear or feel the screen.
    ///   - hasLetterCommands: a few Latin letters are commands, as in vi; never at a kiosk.
    public init(
        library: Library, language: Language, size: Size, day: CalendarDate, drawable: DrawableCharacters = .all,
        idleSeconds: Int? = nil, isPlain: Bool = false, hasLetterCommands: Bool = false
    ) {
        let language = drawable.contains(language.rareLetters) ? language : .kazakh
        kiosk = idleSeconds.map { KioskState(idleSeconds: $0, language: language) }
        let keys: KeyBindings = kiosk != nil ? .kiosk : hasLetterCommands ? .vi : .home
        setting = Setting(
            library: library, language: language, size: size, day: day, drawable: drawable, keys: keys, isPlain: isPlain,
            layout: kiosk == nil ? nil : KeyboardLayout(for: language))
        setting.noticeLanguage()
        screens = Screens(in: setting)
        place = kiosk == nil ? .questions : .start
    }
}

/// What must be done outside the state after an event.
public enum Effect: Equatable, Sendable {
    case quit
    /// Send the whole picture anew.
    case redraw
}
