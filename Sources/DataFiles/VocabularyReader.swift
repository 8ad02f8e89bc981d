import AssistantCore

/// Reads what the search knows of people's words: `faq/other-ways.yaml` and `faq/terms.yaml`.
struct VocabularyReader {
    let folder: DataFolder

    func read() -> SearchVocabulary {
        var vocabulary = SearchVocabulary.empty
        readOtherWays(into: &vocabulary)
        readTerms(into: &vocabulary)
        return vocabulary
    }

    private func readOtherWays(into vocabulary: inout SearchVocabulary) {
        guard let top = folder.read("faq/other-ways.yaml"),
            let fields = top.fields(["ways", "elsewhere", "vague"])
        else { return }
        let languages = Language.writtenLanguages.map(\.rawValue)
        let nodes = fields["ways"]?.list() ?? []
        var seen: [String: Int] = [:]
        for (index, node) in nodes.enumerated() {
            guard let fields = node.fields(["number"] + languages), let number = fields["number"]?.integer() else {
                continue
            }
            if number != index + 1 { fields["number"]?.fault(.wrongNumber, ["number": .number(index + 1)]) }
            vocabulary.otherWays[number] = texts(of: fields, languages, seen: &seen)
        }
        if nodes.count < FAQ.count { fields["ways"]?.fault(.missingEntry, ["count": .number(FAQ.count)]) }
        if let fields = fields["elsewhere"]?.fields(languages) {
            vocabulary.elsewhere = texts(of: fields, languages, seen: &seen)
        }
        if let fields = fields["vague"]?.fields(languages) {
            vocabulary.vague = texts(of: fields, languages, seen: &seen)
        }
    }

    /// The texts of lists by language; none may stand in two places, or the search could not tell them apart.
    private func texts(
        of fields: [String: DataNode], _ languages: [String], seen: inout [String: Int]
    ) -> [String] {
        languages.flatMap { fields[$0]?.list() ?? [] }.compactMap { node in
            guard let text = node.text() else { return nil }
            if let line = seen[text] {
                node.fault(.repeatedText, ["text": .text(text), "line": .number(line)])
            }
            seen[text] = node.line
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
