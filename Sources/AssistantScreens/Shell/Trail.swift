// The ways from one screen to another, and back.
extension State {
    /// However long somebody follows links, the way back stays short.
    private static let longestTrail = 20

    mutating func follow(_ link: Link) {
        guard let next = screens.open(link, in: setting) else { return }
        if link == .questions {
            // Nobody goes back from the list that everything stands in.
            trail = []
        } else {
            trail = (trail + [place]).suffix(Self.longestTrail)
        }
        place = next
        front.adjustScrolling(in: setting)
    }

    /// From the help or a question to what lies under it, from a place along the trail.
    mutating func leave() {
        if covers.popLast() == nil { place = trail.popLast() ?? home }
        front.adjustScrolling(in: setting)
    }
}
