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
    /// How much likelier it is meant than another of which the query says as much: a logarithm.
    public let prior: Float

    public init(id: ID, titles: [String], ways: [String] = [], bodies: [String] = [], prior: Float = 0) {
        self.id = id
        self.titles = titles
        self.ways = ways
        self.bodies = bodies
        self.prior = prior
    }
}
