extension SearchVocabulary {
    /// The vocabulary as one text, for ``init(packed:)``.
    public var packed: String {
        var writer = PackedFieldsWriter()
        writer.write(otherWays.count)
        for (number, ways) in otherWays.sorted(by: { $0.key < $1.key }) {
            writer.write(number)
            writer.write(ways)
        }
        writer.write(elsewhere)
        writer.write(vague)
        writer.write(terms.count)
        for words in terms { writer.write(words) }
        return writer.text
    }

    /// - Parameter bytes: what ``packed`` gave, in UTF-8.
    public init(packed bytes: UnsafeBufferPointer<UInt8>) {
        var reader = PackedFieldsReader(bytes)
        var ways: [Int: [String]] = [:]
        for _ in 0..<reader.number() {
            let number = reader.number()
            ways[number] = reader.texts()
        }
        let elsewhere = reader.texts(), vague = reader.texts()
        let terms = (0..<reader.number()).map { _ in reader.texts() }
        self.init(otherWays: ways, elsewhere: elsewhere, vague: vague, terms: terms)
    }
}
