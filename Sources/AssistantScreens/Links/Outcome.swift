import AssistantCore
import Law

/// What a command or a click on a screen comes to.
enum Outcome: Equatable, Sendable {
    /// The screen has done what there was to do.
    case done
    /// It means nothing of its own on this screen.
    case unhandled
    /// Back to where the person came from.
    case leave
    case follow(Link)
    case changeLanguage(Language)
    /// The program is left, or a kiosk's session ended; where something would be lost, that is asked first.
    case quit
    /// The same, and it has been asked.
    case quitAtOnce
}
