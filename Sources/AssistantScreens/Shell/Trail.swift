// The ways from one screen to another, and back.
extension State {
    /// However long somebody follows links, the way back stays short.
    private static let longestTrail = 20

    mutating func follow(_ link: Link) {
        let visit = Visit(place: place, screen: screens[place])
        guard let next = screens.open(link, in: setting) else { return }
        if link == .questions {
            // Nobody goes back from the list that everything stands in.
            trail = []
        } else {
            trail = (trail + [visit]).suffix(Self.longestTrail)
        }
        place = next
        front.adjustScrolling(in: setting)
    }

    /// From the help or a question to what lies under it, from a place along the trail to the one before as it was
    /// left, and at its end to where everything begins.
    mutating func leave() {
        if covers.popLast() == nil {
            let earlier = trail.popLast()
            place = earlier?.place ?? .start
            if let earlier { screens[place].goBack(to: earlier.screen) }
        }
        front.adjustScrolling(in: setting)
    }
}

/// A screen as a link left it.
struct Visit: Sendable {
    let place: Place
    let screen: any Destination
}
