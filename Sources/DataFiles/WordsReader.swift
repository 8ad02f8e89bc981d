import AssistantCore
import Law

/// Reads the texts of `Data/interface/` and checks them against the keys that the program uses.
struct WordsReader {
    let folder: DataFolder

    /// The texts of each written language, by `file/key` or `file/key#category`.
    func read() -> [Language: [String: String]] {
        var tables: [Language: [String: String]] = [:]
        for catalogue in WordCatalogue.all {
            guard let top = folder.read("interface/\(catalogue.file).yaml"), let pairs = top.pairs() else { continue }
            for (key, name, value) in pairs {
                if !catalogue.keys.contains(name) { key.fault(.unknownKey, ["key": .text(name), "known": "…"]) }
                for (language, text) in read(value) {
                    for (category, form) in text {
                        let suffix = category.map { "#\($0.rawValue)" } ?? ""
                        tables[language, default: [:]]["\(catalogue.file)/\(name)\(suffix)"] = form
                    }
                }
            }
            for name in catalogue.keys.subtracting(pairs.map(\.name)).sorted() {
                top.fault(.missingKey, ["key": .text(name)])
            }
        }
        return tables
    }

    private func read(_ value: DataNode) -> [Language: [PluralCategory?: String]] {
        guard let pairs = value.pairs() else { return [:] }
        var result: [Language: [PluralCategory?: String]] = [:]
        var places: Set<String>?
        for (key, name, text) in pairs {
            guard let language = Language(rawValue: name), Language.writtenLanguages.contains(language) else {
                key.fault(.wrongLanguage, ["name": .text(name)])
                continue
            }
            let forms = text.node.mapping == nil ? text.text().map { [nil: $0] } : plural(text, language)
            result[language] = forms ?? [:]
            for form in (forms ?? [:]).values {
                let found = Self.places(in: form)
                if let places, places != found {
                    text.fault(.wrongPlaces, ["places": .text(places.sorted().joined(separator: ", "))])
                }
                places = places ?? found
            }
        }
        for language in Language.writtenLanguages where result[language] == nil {
            value.fault(.missingLanguage, ["name": .text(language.rawValue)])
        }
        return result
    }

    private func plural(_ value: DataNode, _ language: Language) -> [PluralCategory?: String]? {
        guard let fields = value.fields(language.pluralCategories.map(\.rawValue)) else { return nil }
        var forms: [PluralCategory?: String] = [:]
        for (name, form) in fields {
            if let category = PluralCategory(rawValue: name), let text = form.text() { forms[category] = text }
        }
        return forms
    }

    private static func places(in text: String) -> Set<String> {
        Set(text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        })
    }
}
