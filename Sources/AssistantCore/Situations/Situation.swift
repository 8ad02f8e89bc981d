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

    /// The same situation with each of its texts changed: its figures filled in, or in other letters.
    public func mapTexts(_ change: (String) -> String) -> Situation {
        Situation(id: id, title: change(title), text: change(text), leads: leads)
    }
}
