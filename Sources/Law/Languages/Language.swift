/// A language of the interface.
public enum Language: String, CaseIterable, Codable, Sendable {
    case kazakh = "kk"
    /// Kazakh in Latin letters: a view of the Kazakh text, made by rule.
    case kazakhLatin = "kk-Latn"
    case russian = "ru"
    case english = "en"

    /// The language in which the data is written.
    public var written: Language { self == .kazakhLatin ? .kazakh : self }

    /// The languages that have texts of their own in the data.
    public static let writtenLanguages: [Language] = [.kazakh, .russian, .english]

    /// The letters beside plain Latin and Cyrillic ones; not every font has those of the Latin Kazakh alphabet.
    public var rareLetters: String { self == .kazakhLatin ? "ÄäĞğİıÑñÖöŞşŪūÜü" : "" }

    /// The language that the locale variables ask for: Russian or English where they name it, Kazakh otherwise.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        switch locale?.prefix(while: { $0 != "_" && $0 != "." && $0 != "-" }) {
        case "ru": self = .russian
        case "en": self = .english
        default: self = .kazakh
        }
    }
}
