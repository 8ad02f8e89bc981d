import Law

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
        writer.write(checks.count)
        for check in checks {
            writer.write(check.name)
            writer.write(check.title)
            writer.write(check.about)
            writer.write(check.faq)
        }
        writer.write(latin.letters.count)
        for (letter, text) in latin.letters.sorted(by: { $0.key < $1.key }) {
            writer.write(String(letter))
            writer.write(text)
        }
        writer.write(latin.words.count)
        for word in latin.words {
            writer.write(word.cyrillic)
            writer.write(word.latin)
        }
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
            calculators: reader.calculators(),
            checks: (0..<reader.number()).map { _ in
                let name = reader.text(), title = reader.text(), about = reader.text()
                return CheckSummary(name: name, title: title, about: about, faq: reader.numbers())
            },
            latin: reader.latinScript())
    }
}

extension PackedFieldsReader {
    fileprivate mutating func latinScript() -> LatinScript {
        var letters: [Character: String] = [:]
        for _ in 0..<number() {
            let letter = Character(text())
            letters[letter] = text()
        }
        let words = (0..<number()).map { _ in
            let cyrillic = text()
            return LatinScript.Exception(cyrillic: cyrillic, latin: text())
        }
        return LatinScript(letters: letters, words: words)
    }
}
