/// Something that can be found, and the texts by which it is.
public struct SearchDocument<ID: Hashable & Sendable>: Sendable {
    /// What the hits name it by.
    public let id: ID
    /// What it is called, or the question that it answers; in any languages at once, like the rest.
    public let titles: [String]
    /// How people ask for it.
    public let ways: [String]
    /// What it says.
    public let bodies: [String]

    public init(id: ID, titles: [String], ways: [String] = [], bodies: [String] = []) {
        self.id = id
        self.titles = titles
        self.ways = ways
        self.bodies = bodies
    }
}
