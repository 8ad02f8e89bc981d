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
    /// Everything is wiped for the next person.
    case endSession
}
