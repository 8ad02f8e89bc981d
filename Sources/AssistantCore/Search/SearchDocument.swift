import Law

/// One thing that can be found: its number and the texts by which it may be found.
public struct SearchDocument: Sendable {
    public let number: Int
    public let questions: [String]
    public let answers: [String]
    public let otherWays: [String]

    public init(number: Int, questions: [String], answers: [String], otherWays: [String]) {
        self.number = number
        self.questions = questions
        self.answers = answers
        self.otherWays = otherWays
    }
}

/// What the search knows of people's words, beyond the questions and answers themselves.
public struct SearchVocabulary: Equatable, Sendable {
    /// Other ways to ask, by the number of the answer.
    public var otherWays: [Int: [String]]
    /// What people ask of others, a question each: no answer here.
    public var elsewhere: [String]
    /// What names the subject and asks nothing that can be answered.
    public var vague: [String]
    /// Words that mean the same; a dash at the end makes a word the beginning of one.
    public var terms: [[String]]

    public static let empty = SearchVocabulary(otherWays: [:], elsewhere: [], vague: [], terms: [])

    public init(otherWays: [Int: [String]], elsewhere: [String], vague: [String], terms: [[String]]) {
        self.otherWays = otherWays
        self.elsewhere = elsewhere
        self.vague = vague
        self.terms = terms
    }
}
