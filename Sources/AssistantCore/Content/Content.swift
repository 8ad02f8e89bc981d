/// What the assistant says in one language.
public struct Content: Sendable {
    public let words: Words
    public let faq: FAQ

    public init(words: Words, faq: FAQ) {
        self.words = words
        self.faq = faq
    }
}

/// ``Content`` as it is packed when the program is built.
public struct PackedContent: Equatable, Sendable {
    public let words: [String: String]
    public let faq: FAQ

    public init(words: [String: String], faq: FAQ) {
        self.words = words
        self.faq = faq
    }

    /// The content in a language that is written as this one is.
    public func content(in language: Language) -> Content {
        guard language == .kazakhLatin else {
            return Content(words: Words(language: language, table: words), faq: faq)
        }
        let latin = KazakhLatin.transliterate
        return Content(
            words: Words(language: language, table: words.mapValues(latin)),
            faq: FAQ(
                isOfficial: false,
                topics: faq.topics.map { Topic(name: $0.name, title: latin($0.title)) },
                entries: faq.entries.map {
                    FAQEntry(
                        number: $0.number, topic: $0.topic, question: latin($0.question), answer: latin($0.answer))
                }))
    }
}
