import AssistantCore
import Law

/// The texts of a check while it is read once for all languages: each stands in it as its number.
final class CheckTextTable {
    private var texts: [Localized] = []
    /// Where each stands.
    private var lines: [Int] = []

    var count: Int { texts.count }

    func add(_ node: DataNode?) -> String {
        guard let text = node?.localized() else { return "" }
        texts.append(text)
        lines.append(node?.line ?? 1)
        return String(texts.count - 1)
    }

    func text(_ number: String, in language: Language) -> String { Int(number).map { texts[$0].text(in: language) } ?? "" }

    /// Whether one of the texts added since then holds a part.
    func holds(_ part: String, from first: Int) -> Bool {
        texts[first...].contains { text in Language.writtenLanguages.contains { text.text(in: $0).contains(part) } }
    }

    /// Notes every place in braces in the texts added since then that nothing is put into.
    func refusePlaces(in file: String, from first: Int = 0, except known: [String], log: FaultLog) {
        for (text, line) in zip(texts[first...], lines[first...]) {
            let places = Language.writtenLanguages.flatMap { Self.places(in: text.text(in: $0)) }
            for place in Set(places).subtracting(known).sorted() { log.add(file, line, .unknownPlace, ["name": .text(place)]) }
        }
    }

    /// What stands in braces, braces and all.
    private static func places(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
            "{" + part.prefix { $0 != "}" } + "}"
        }
    }
}
