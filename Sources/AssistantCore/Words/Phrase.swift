/// A text to be said later in whatever language is chosen: a word key, and what stands in its places.
public struct Phrase: Equatable, Sendable {
    public indirect enum Value: Equatable, Sendable {
        case text(String)
        case number(Int)
        case phrase(Phrase)
    }

    public let path: String
    public let values: [String: Value]

    public init(_ key: some WordKey, _ values: [String: Value] = [:]) {
        path = key.path
        self.values = values
    }
}

extension Phrase.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
}
