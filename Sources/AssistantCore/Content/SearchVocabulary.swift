/// What the data say of people's words, beside what can be found itself.
public struct SearchVocabulary: Codable, Equatable, Sendable {
    /// How people ask for each thing.
    public var otherWays: [Subject: [String]]
    /// What people ask of others, a question each: no answer here.
    public var elsewhere: [String]
    /// What names the subject and asks nothing that can be answered.
    public var vague: [String]
    /// Words that mean the same; a dash at the end makes a word the beginning of one.
    public var terms: [[String]]

    public static let empty = SearchVocabulary(otherWays: [:], elsewhere: [], vague: [], terms: [])

    public init(otherWays: [Subject: [String]], elsewhere: [String], vague: [String], terms: [[String]]) {
        self.otherWays = otherWays
        self.elsewhere = elsewhere
        self.vague = vague
        self.terms = terms
    }
}
