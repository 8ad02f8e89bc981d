/// The texts of the interface in one language.
///
/// A text has places in braces, `{count}`; a text that depends on a number has a form for each plural category
/// of its language, kept under `name#few` and the like.
public struct Words: Codable, Equatable, Sendable {
    public let language: Language
    /// Whether the terminal can draw the sign of the tenge.
    public var drawsTenge = true
    private let table: [String: String]
    private let script: LatinScript?

    /// What the terminal can draw is no part of the texts.
    private enum CodingKeys: CodingKey {
        case language, table, script
    }

    /// - Parameters:
    ///   - table: the texts by `file/key`, plural forms by `file/key#category`.
    ///   - script: how texts from elsewhere are written, where not as they stand.
    package init(language: Language, table: [String: String], script: LatinScript? = nil) {
        self.language = language
        self.table = table
        self.script = script
    }

    /// The phrase in this language. A text that the data lacks shows as its name: the checks of the data and the
    /// tests let none through.
    public func say(_ phrase: Phrase) -> String {
        let pattern = form(of: phrase) ?? phrase.path
        guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
        var result = "", rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += phrase.values[name].map(text) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The texts of Kazakh in Latin letters.
    package func inLatinLetters(_ script: LatinScript) -> Words {
        Words(language: .kazakhLatin, table: table.mapValues(script.transliterate), script: script)
    }

    /// A text that is not among the words, as this language writes it.
    public func text(of text: Localized) -> String { inScript(text.text(in: language)) }

    package func inScript(_ text: String) -> String { script?.transliterate(text) ?? text }

    private func form(of phrase: Phrase) -> String? {
        if case .number(let count)? = phrase.values["count"],
            let form = table["\(phrase.path)#\(language.pluralCategory(of: count).rawValue)"] {
            return form
        }
        return table[phrase.path]
    }
}
