/// A question and its answer, in one language.
public struct FAQEntry: Codable, Equatable, Sendable {
    /// From 1 on, as in the official list.
    public let number: Int
    /// The topic's name in the data, the same in every language.
    public let topic: String
    /// A few words for lists, ours; the question itself where there are none.
    public let title: String
    public let question: String
    /// One paragraph or list item a line; a list item begins with an en dash.
    public let answer: String

    package init(number: Int, topic: String, title: String, question: String, answer: String) {
        self.number = number
        self.topic = topic
        self.title = title
        self.question = question
        self.answer = answer
    }
}

/// A group of questions.
public struct Topic: Codable, Equatable, Sendable {
    public let name: String
    public let title: String

    package init(name: String, title: String) {
        self.name = name
        self.title = title
    }
}

/// All questions and answers in one language, in the order of their numbers.
public struct FAQ: Codable, Equatable, Sendable {
    /// Only the Kazakh text is official; translations are ours.
    public let isOfficial: Bool
    public let topics: [Topic]
    public let entries: [FAQEntry]

    package init(isOfficial: Bool, topics: [Topic], entries: [FAQEntry]) {
        self.isOfficial = isOfficial
        self.topics = topics
        self.entries = entries
    }

    public subscript(number: Int) -> FAQEntry? {
        entries.indices.contains(number - 1) ? entries[number - 1] : nil
    }

    public func title(ofTopic name: String) -> String {
        topics.first { $0.name == name }?.title ?? name
    }
}
