extension PackedContent {
    /// The content as one text, for ``init(packed:)``.
    public var packed: String {
        var writer = PackedFieldsWriter()
        writer.write(words.count)
        for (name, text) in words.sorted(by: { $0.key < $1.key }) {
            writer.write(name)
            writer.write(text)
        }
        writer.write(faq.isOfficial ? 1 : 0)
        writer.write(faq.topics.count)
        for topic in faq.topics {
            writer.write(topic.name)
            writer.write(topic.title)
        }
        writer.write(faq.entries.count)
        for entry in faq.entries {
            writer.write(entry.number)
            writer.write(entry.topic)
            writer.write(entry.question)
            writer.write(entry.answer)
        }
        writer.write(calculators)
        return writer.text
    }

    /// - Parameter bytes: what ``packed`` gave, in UTF-8.
    public init(packed bytes: UnsafeBufferPointer<UInt8>) {
        var reader = PackedFieldsReader(bytes)
        let wordCount = reader.number()
        var words = [String: String](minimumCapacity: wordCount)
        for _ in 0..<wordCount {
            let name = reader.text()
            words[name] = reader.text()
        }
        let isOfficial = reader.number() == 1
        let topics = (0..<reader.number()).map { _ in
            let name = reader.text()
            return Topic(name: name, title: reader.text())
        }
        let entries = (0..<reader.number()).map { _ in
            let number = reader.number(), topic = reader.text(), question = reader.text()
            return FAQEntry(number: number, topic: topic, question: question, answer: reader.text())
        }
        self.init(
            words: words, faq: FAQ(isOfficial: isOfficial, topics: topics, entries: entries),
            calculators: reader.calculators())
    }
}
