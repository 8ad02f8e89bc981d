import AssistantCore
import Law

/// What may stand in braces in a text: figures of the law, and what the program puts in besides.
struct TextPlaces {
    /// A text that is said as it stands.
    static var none: TextPlaces { TextPlaces { _ in false } }

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
        guard let text = localized() else { return nil }
        var first: Set<String>?
        for value in values {
            let names = Set(TextPlaces.names(in: value.node.scalar ?? ""))
            for name in names.sorted() where !places.knows(name) {
                value.fault(name.contains("/") ? .unknownFigure : .unknownPlace, ["name": .text(name)])
            }
            if let first, first != names {
                value.fault(.wrongPlaces, ["places": .text(first.sorted().joined(separator: ", "))])
            }
            first = first ?? names
        }
        return text
    }
}
