import AssistantCore
import Law

/// Reads `Data/faq/`: the official answers, their topics, and our translations.
struct FAQReader {
    let folder: DataFolder

    /// The questions and answers in each written language, and how many there are; nil where the official ones could
    /// not be read.
    func read() -> (faqs: [Language: FAQ], count: Int?) {
        let topics = readTopics()
        let titles = readTitles()
        let (official, count) = readEntries(.kazakh, file: "faq/official.kk.yaml", titles: titles) { fields in
            guard let node = fields["topic"], let topic = node.text() else { return "" }
            if topics[.kazakh]?.contains(where: { $0.name == topic }) == false {
                node.fault(.unknownTopic, ["name": .text(topic)])
            }
            return topic
        }
        var result: [Language: FAQ] = [:]
        for language in Language.writtenLanguages {
            let entries = language == .kazakh ? official
                : readEntries(language, file: "faq/\(language.rawValue).yaml", titles: titles, count: count) { fields in
                    fields["number"].flatMap { Int($0.node.scalar ?? "") }
                        .flatMap { number in official.first { $0.number == number } }?.topic ?? ""
                }.entries
            result[language] = FAQ(
                isOfficial: language == .kazakh, topics: topics[language] ?? [], entries: entries)
        }
        if let count {
            for (number, title) in titles where !(1...max(1, count)).contains(number) {
                title.node.fault(.unknownAnswer, ["number": .number(number), "count": .number(count)])
            }
        }
        return (result, count)
    }

    /// The short titles by the numbers of the answers; the file may be missing.
    private func readTitles() -> [Int: (text: Localized, node: DataNode)] {
        let file = "faq/titles.yaml"
        guard folder.has(file), let pairs = folder.read(file)?.pairs() else { return [:] }
        var result: [Int: (text: Localized, node: DataNode)] = [:]
        var places: [String: String] = [:]
        for (key, _, value) in pairs {
            guard let number = key.faqNumber(of: nil), let text = value.localized() else { continue }
            value.proveTitle(&places)
            result[number] = (text, key)
        }
        return result
    }

    private func readTopics() -> [Language: [Topic]] {
        guard let pairs = folder.read("faq/topics.yaml")?.pairs() else { return [:] }
        var result: [Language: [Topic]] = [:]
        for (_, name, value) in pairs {
            guard let fields = value.fields(Language.writtenLanguages.map(\.rawValue)) else { continue }
            for language in Language.writtenLanguages {
                guard let title = fields[language.rawValue]?.text() else { continue }
                result[language, default: []].append(Topic(name: name, title: title))
            }
        }
        return result
    }

    /// - Parameter count: how many there must be, where that is known.
    private func readEntries(
        _ language: Language, file: String, titles: [Int: (text: Localized, node: DataNode)], count: Int? = nil,
        topic: ([String: DataNode]) -> String
    ) -> (entries: [FAQEntry], count: Int?) {
        guard let top = folder.read(file), let fields = top.fields(["language", "entries"]) else { return ([], nil) }
        if let stated = fields["language"], stated.text() != language.rawValue {
            stated.fault(.wrongLanguage, ["name": .text(language.rawValue)])
        }
        guard let nodes = fields["entries"]?.list() else { return ([], nil) }
        let keys = ["number", "question", "answer"] + (language == .kazakh ? ["topic"] : [])
        var entries: [FAQEntry] = []
        for (index, node) in nodes.enumerated() {
            guard let fields = node.fields(keys), let number = fields["number"]?.integer(within: 0...1_000_000),
                let question = fields["question"]?.text(), let answer = fields["answer"]?.text()
            else { continue }
            if number != index + 1 {
                fields["number"]?.fault(.wrongNumber, ["number": .number(index + 1)])
            }
            entries.append(FAQEntry(
                number: number, topic: topic(fields), title: titles[number]?.text.text(in: language) ?? question,
                question: question, answer: answer))
        }
        if let count, nodes.count != count { top.fault(.missingEntry, ["count": .number(count)]) }
        return (entries, nodes.count)
    }
}
