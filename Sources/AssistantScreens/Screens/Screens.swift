/// The screens that links and keys lead to, each as it was left.
struct Screens: Sendable {
    /// Every one that there is: a new screen is a folder of its own and a line here.
    private var all: [any Destination]

    init(in setting: Setting) {
        all = [StartScreen(), QuestionsScreen(in: setting), CalculatorsScreen(), ChecksScreen()]
    }

    var holdInput: Bool { all.contains(where: \.holdsInput) }

    subscript(place: Place) -> any Destination {
        get { all[index(of: place)] }
        set { all[index(of: place)] = newValue }
    }

    /// Lets the screen to which a link belongs open it, and says which one that is.
    mutating func open(_ link: Link, in setting: Setting) -> Place? {
        for index in all.indices where all[index].open(link, in: setting) { return Place(all[index]) }
        return nil
    }

    mutating func forEach(_ change: (inout any Destination) -> Void) {
        for index in all.indices { change(&all[index]) }
    }

    private func index(of place: Place) -> Int { all.firstIndex { Place($0) == place }! }
}

/// Names a screen: there is one of each type.
struct Place: Equatable, Sendable {
    private let type: any Destination.Type

    init(_ type: any Destination.Type) { self.type = type }

    init(_ screen: any Destination) { type = Swift.type(of: screen) }

    static func == (a: Place, b: Place) -> Bool { a.type == b.type }
}
