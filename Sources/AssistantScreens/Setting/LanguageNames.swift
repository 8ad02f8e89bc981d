import Law

extension Language {
    /// As the language calls itself: whoever looks for it may read no other, and no other need be at hand to name it.
    var ownName: String {
        switch self {
        case .kazakh: "Қазақша"
        case .kazakhLatin: "Qazaqşa"
        case .russian: "Русский"
        case .english: "English"
        }
    }

    /// The same where there is little room.
    var shortName: String { String(ownName.prefix(3)) }
}
