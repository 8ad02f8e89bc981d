/// The form that a word takes beside a number.
package enum PluralCategory: String, CaseIterable, Sendable {
    case one, few, many, other
}

extension Language {
    /// The categories that a text with a number must have in this language.
    ///
    /// Kazakh words keep one form beside a number.
    package var pluralCategories: [PluralCategory] {
        switch self {
        case .kazakh, .kazakhLatin: [.other]
        case .russian: [.one, .few, .many]
        case .english: [.one, .other]
        }
    }

    func pluralCategory(of count: Int) -> PluralCategory {
        let count = count.magnitude
        switch self {
        case .kazakh, .kazakhLatin: return .other
        case .english: return count == 1 ? .one : .other
        case .russian:
            if (11...14).contains(count % 100) { return .many }
            switch count % 10 {
            case 1: return .one
            case 2...4: return .few
            default: return .many
            }
        }
    }
}
