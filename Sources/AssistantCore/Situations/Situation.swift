import Law

/// Something that brings people here, in one language: ours, unofficial.
public struct Situation: Codable, Equatable, Sendable {
    /// The name of its file in `Data/situations/`.
    public let id: String
    /// In the words of who is in it.
    public let title: String
    /// Two plain sentences.
    public let text: String
    /// What helps, in the order in which it helps.
    public let leads: [Subject]

    public init(id: String, title: String, text: String, leads: [Subject]) {
        self.id = id
        self.title = title
        self.text = text
        self.leads = leads
    }
}

extension Library {
    /// What brings people here, in the order in which it is shown; none until they are read.
    public func situations(in language: Language) -> [Situation] { [] }
}
