import AssistantCore

/// Reads what the search knows of people's words: the folder `faq/asking` and `faq/terms.yaml`.
///
/// In the folder each answer has a file of the ways in which people ask for it, named by its number; beside them stand
/// what is asked elsewhere and what is vague.
struct VocabularyReader {
    let folder: DataFolder
    /// How many official answers there are; nil where they could not be read.
    let answers: Int?

    private static let asking = "faq/asking"
    private static let languages = Language.writtenLanguages.map(\.rawValue)

    func read() -> SearchVocabulary {
        var vocabulary = SearchVocabulary.empty
        readAsking(into: &vocabulary)
        readTerms(into: &vocabulary)
        return vocabulary
    }

    private func readAsking(into vocabulary: inout SearchVocabulary) {
        let answers = (1...(answers ?? 1)).map { ($0 < 10 ? "0" : "") + "\($0)" }
        var seen: [String: String] = [:]
        for (index, name) in answers.enumerated() {
            vocabulary.otherWays[index + 1] = texts(in: name, seen: &seen)
        }
        vocabulary.elsewhere = Self.questions(texts(in: "elsewhere", seen: &seen))
        vocabulary.vague = Self.questions(texts(in: "vague", seen: &seen))
        let known = answers + ["elsewhere", "vague"]
        for name in folder.files(in: Self.asking) where !known.contains(name) {
            folder.log.add(
                Self.file(name), 1, .unknownKey,
                ["key": .text(name), "known": .text(known.joined(separator: ", "))])
        }
    }

    /// What stands between the commas.
    private static func questions(_ texts: [String]) -> [String] {
        texts.flatMap { $0.split(separator: ",") }.map { String($0.drop(while: \.isWhitespace)) }
    }

    private static func file(_ name: String) -> String { "\(asking)/\(name).yaml" }

    /// The texts of a file, a list in each language; none may stand in two places, or the search could not tell them
    /// apart.
    private func texts(in name: String, seen: inout [String: String]) -> [String] {
        guard let fields = folder.read(Self.file(name))?.fields(Self.languages) else { return [] }
        return Self.languages.flatMap { fields[$0]?.list() ?? [] }.compactMap { node in
            guard let text = node.text() else { return nil }
            if let place = seen[text] {
                node.fault(.repeatedText, ["text": .text(text), "place": .text(place)])
            }
            seen[text] = "\(node.file):\(node.line)"
            checkLetters(of: text, node)
            return text
        }
    }

    private func readTerms(into vocabulary: inout SearchVocabulary) {
        guard let pairs = folder.read("faq/terms.yaml")?.pairs() else { return }
        for (_, _, value) in pairs {
            let words = (value.list() ?? []).compactMap { node in
                let text = node.text()
                if let text { checkLetters(of: text, node) }
                return text
            }
            vocabulary.terms.append(words)
        }
    }

    /// A Latin letter in a Cyrillic word looks right and is not.
    private func checkLetters(of text: String, _ node: DataNode) {
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            let latin = word.unicodeScalars.filter(\.isASCII).count
            guard latin > 0 && latin < word.unicodeScalars.count else { continue }
            node.fault(.mixedLetters, ["word": .text(String(word))])
        }
    }
}
