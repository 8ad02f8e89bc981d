import AssistantCore
import Law

/// What may stand in braces in a text: figures of the law, and what the program puts in besides.
struct TextPlaces {
    /// A text that is said as it stands.
    static var none: TextPlaces { TextPlaces { _ in false } }

    /// A text that its reader looks at no further.
    static var any: TextPlaces { TextPlaces { _ in true } }

    /// - Parameter law: nil where it could not be read; then any figure will do.
    static func figures(of law: Parameters?, and others: Set<String> = []) -> TextPlaces {
        TextPlaces { place in
            others.contains(place) || (place.contains("/") && law?.knowsPlace(place) ?? true)
        }
    }

    let knows: (String) -> Bool

    /// What stands in braces; an open brace that is never closed takes the rest.
    static func names(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
    }
}

extension DataNode {
    /// A text in each written language. What it names in braces must be known, and the same in each.
    func localized(_ places: TextPlaces) -> Localized? {
        fields(Language.writtenLanguages.map(\.rawValue)).flatMap { Self.localized($0, places) }
    }

    /// The text of a mapping that holds other keys beside the languages.
    static func localized(_ fields: [String: DataNode], _ places: TextPlaces) -> Localized? {
        let nodes = Language.writtenLanguages.compactMap { fields[$0.rawValue] }
        let texts = nodes.compactMap { $0.text() }
        guard texts.count == Language.writtenLanguages.count else { return nil }
        let first = Set(TextPlaces.names(in: texts[0]))
        for (node, text) in zip(nodes, texts) {
            let names = Set(TextPlaces.names(in: text))
            for name in names.sorted() where !places.knows(name) {
                node.fault(name.contains("/") ? .unknownFigure : .unknownPlace, ["name": .text(name)])
            }
            if names != first { node.fault(.wrongPlaces, ["places": .text(first.sorted().joined(separator: ", "))]) }
        }
        return Localized(kazakh: texts[0], russian: texts[1], english: texts[2])
    }
}
