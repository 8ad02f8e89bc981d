/// Something typed that cannot be used, and what to type instead.
public struct BadInput: Error, Equatable, Sendable {
    public let reason: Phrase

    package init(_ word: InputWord, _ values: [String: Phrase.Value] = [:]) { reason = Phrase(word, values) }
}
