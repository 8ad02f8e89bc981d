import AssistantCore
import InterfaceWords

/// A screen that is opened from a list of its kind: the form of a calculator, a check.
protocol MenuPage: Screen {
    associatedtype Name: Hashable, Sendable

    /// The place whose list it is.
    static var section: Section { get }

    static func menuItems(in setting: Setting) -> [MenuItem<Name>]

    /// The pages that a link leads to; nil for one that leads elsewhere.
    static func names(of link: Link) -> [Name]?

    init(_ name: Name, in setting: Setting)

    /// Whether something typed or chosen would be lost with it.
    var holdsInput: Bool { get }

    /// Opened anew, with all that was typed in it before.
    mutating func reopen(by link: Link?, in setting: Setting)
}

/// A page as its list shows it.
struct MenuItem<Name> {
    let name: Name
    let title: String
    let about: String
    /// The official answers that it belongs to.
    let faq: [Int]
}
