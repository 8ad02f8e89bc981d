/// A text in each written language.
public struct Localized: Codable, Equatable, Sendable {
    public let kazakh: String
    public let russian: String
    public let english: String

    package init(kazakh: String, russian: String, english: String) {
        self.kazakh = kazakh
        self.russian = russian
        self.english = english
    }

    /// The text in a written language; Kazakh in Cyrillic letters for Kazakh in Latin ones too.
    public func text(in language: Language) -> String {
        switch language.written {
        case .kazakh, .kazakhLatin: kazakh
        case .russian: russian
        case .english: english
        }
    }
}
