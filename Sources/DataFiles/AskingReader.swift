import AssistantCore
import Law

/// Reads `Data/faq/asking`: the ways in which people ask, each file for what its line `for` names.
struct AskingReader {
    /// What a file is for.
    enum Target: Hashable {
        case subject(Subject)
        /// Asked of others: no answer here.
        case elsewhere
        /// Names the subject and asks nothing that can be answered.
        case vague
    }

    private static let asking = "faq/asking"
    private static let languages = Language.writtenLanguages.map(\.rawValue)

    let folder: DataFolder
    let known: KnownSubjects

    /// The texts for each target, in the order of the languages.
    func read() -> [Target: [String]] {
        var texts: [Target: [String]] = [:]
        var seen: [String: String] = [:]
        for name in folder.files(in: Self.asking) {
            guard let fields = folder.read(Self.file(name))?.fields(["for"] + Self.languages),
                let target = fields["for"].flatMap(target)
            else { continue }
            if texts[target] != nil { fields["for"]?.fault(.repeatedKey, ["key": .text(fields["for"]?.node.scalar ?? "")]) }
            let nodes = Self.languages.flatMap { fields[$0]?.list() ?? [] }
            texts[target] = nodes.compactMap { text($0, target, &seen) }
        }
        for number in 1...max(1, known.answers ?? 1) where known.answers != nil && texts[.subject(.answer(number))] == nil {
            folder.log.add(Self.file((number < 10 ? "0" : "") + "\(number)"), 1, .missingFile)
        }
        for (target, name) in [(Target.elsewhere, "elsewhere"), (.vague, "vague")] where texts[target] == nil {
            folder.log.add(Self.file(name), 1, .missingFile)
        }
        return texts
    }

    private static func file(_ name: String) -> String { "\(asking)/\(name).yaml" }

    private func target(_ node: DataNode) -> Target? {
        switch node.node.scalar {
        case "elsewhere": .elsewhere
        case "vague": .vague
        default: known.subject(node).map(Target.subject)
        }
    }

    /// A way to ask. None may stand in two places, or the search could not tell them apart; only what is asked elsewhere
    /// does no harm twice there.
    private func text(_ node: DataNode, _ target: Target, _ seen: inout [String: String]) -> String? {
        guard let text = node.text() else { return nil }
        if let place = seen[text], target != .elsewhere || !place.hasPrefix(node.file) {
            node.fault(.repeatedText, ["text": .text(text), "place": .text(place)])
        }
        seen[text] = "\(node.file):\(node.line)"
        node.refuseMixedLetters(in: text)
        return text
    }
}

extension DataNode {
    /// A Latin letter in a Cyrillic word looks right and is not.
    func refuseMixedLetters(in text: String) {
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            let latin = word.unicodeScalars.filter(\.isASCII).count
            guard latin > 0 && latin < word.unicodeScalars.count else { continue }
            fault(.mixedLetters, ["word": .text(String(word))])
        }
    }
}
