/// The name of a text in `Data/interface/`; every case must stand there in every language.
public protocol WordKey: RawRepresentable<String>, CaseIterable, Sendable {
    /// The file of `Data/interface/` that holds the texts, without `.yaml`.
    static var file: String { get }
}

/// The word keys of one kind, as the reader of the data checks them.
public struct WordCatalogue: Sendable {
    public let file: String
    public let keys: Set<String>

    package init<Key: WordKey>(_: Key.Type) {
        file = Key.file
        keys = Set(Key.allCases.map(\.rawValue))
    }
}
