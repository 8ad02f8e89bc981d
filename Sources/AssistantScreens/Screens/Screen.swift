import AssistantCore
import Terminal

/// Whatever a person sees and works with between the title and the status line.
///
/// The shell finds out what a key means and hands the screen a command; the screen says what comes of it. After
/// each change the shell lets it adjust its scrolling.
protocol Screen: Sendable {
    /// What the keys are for at this moment.
    func keyUse(in setting: Setting) -> KeyUse

    /// The commands to name in the status line: the most needed first, since a narrow line drops the rest.
    func hints(in setting: Setting) -> [KeyHint]

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome

    /// Takes text in where text is typed; false when not all of it had room.
    mutating func paste(_ text: String, in setting: Setting) -> Bool

    mutating func click(_ position: Position, in setting: Setting) -> Outcome
    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome

    /// Brings selection and scrolling back into what there is to show.
    mutating func adjustScrolling(in setting: Setting)

    /// Works out anew what rests on the day, since it is another.
    mutating func recalculate(in setting: Setting)

    func draw(into frame: inout Frame, in setting: Setting)

    /// What stands in a box over the screen below, also where the window is too small for anything else; nil for
    /// a screen that fills the body.
    func boxText(in setting: Setting) -> String?
}

extension Screen {
    mutating func paste(_ text: String, in setting: Setting) -> Bool { true }
    mutating func click(_ position: Position, in setting: Setting) -> Outcome { .done }
    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome { .done }
    mutating func adjustScrolling(in setting: Setting) {}
    mutating func recalculate(in setting: Setting) {}
    func boxText(in setting: Setting) -> String? { nil }
}

/// A screen that links and keys lead to, and that stays as it was left.
protocol Destination: Screen {
    /// The one of the places always named at the top to which what is shown belongs.
    var section: Section { get }

    /// Whether it shows the list that everything else of it is opened from.
    var isAtTop: Bool { get }

    /// Whether something that a person typed or chose would be lost with it.
    var holdsInput: Bool { get }

    /// Shows what a link leads to; false for one that belongs to another screen.
    mutating func open(_ link: Link, in setting: Setting) -> Bool

    /// Shows again what it showed when a link was followed.
    mutating func goBack(to earlier: any Destination)
}

extension Destination {
    var holdsInput: Bool { false }

    mutating func goBack(to earlier: any Destination) {
        if let earlier = earlier as? Self { self = earlier }
    }
}
