import AssistantCore
import Law

/// The texts of something that is read once for all languages: each stands in it as its number.
final class TextTable {
    private var texts: [Localized] = []

    var count: Int { texts.count }

    /// - Parameter places: what the text may name in braces.
    func add(_ node: DataNode?, _ places: TextPlaces) -> String { add(node?.localized(places)) }

    func add(_ text: Localized?) -> String {
        guard let text else { return "" }
        texts.append(text)
        return String(texts.count - 1)
    }

    func text(_ number: String, in language: Language) -> String { Int(number).map { texts[$0].text(in: language) } ?? "" }

    /// Whether one of the texts added since then holds a part.
    func holds(_ part: String, from first: Int) -> Bool {
        texts[first...].contains { text in Language.writtenLanguages.contains { text.text(in: $0).contains(part) } }
    }
}
