import AssistantCore
import Law
import Terminal

extension PageWriter {
    /// The official text word for word, and beside it what has changed in the law since.
    func answer(_ number: Int, showsOriginal: Bool) -> [PagePart] {
        let words = setting.words
        let faq = showsOriginal ? setting.library.content(in: .kazakh).faq : setting.content.faq
        guard let entry = faq[number] else { return [] }
        let changes = setting.changes(ofAnswer: number)
        var parts: [PagePart] = []
        if let verdict = changes?.verdict, verdict != .holds {
            let text = "\(verdict.sign) \(words[verdict.word]) \(words[.verdictBelow])"
            parts.append(PagePart(text, .warning))
        }
        parts.append(PagePart("\(entry.number). \(faq.title(ofTopic: entry.topic))", .quiet))
        if setting.language != .kazakh {
            let key = Phrase.Value.text(setting.keys.name(of: .original))
            parts.append(PagePart(words(showsOriginal ? .originalShown : .unofficial, ["key": key]), .warning))
        }
        parts += [found(entry.question, .heading), .blank]
        parts += entry.answer.utf8.split(separator: UInt8(ascii: "\n")).map { found(String(Substring($0))) }
        return parts + (changes.map(lawToday) ?? [])
    }

    private func lawToday(_ changes: AnswerChanges) -> [PagePart] {
        let words = setting.words
        return [.blank, PagePart(words[.lawToday], .heading), PagePart(words[changes.verdict.word])]
            + changes.changes.flatMap { statement($0) }
    }
}
