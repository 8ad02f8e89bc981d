import AssistantCore
import InterfaceWords
import Law
import Terminal

extension PageWriter {
    /// The official text word for word or its translation, or both, and under it what has changed in the law since.
    func answer(_ number: Int, showsBothTexts: Bool) -> [PagePart] {
        let words = setting.words, faq = setting.content.faq
        guard let entry = faq[number] else { return [] }
        let changes = setting.changes(ofAnswer: number)
        var parts: [PagePart] = []
        if let verdict = changes?.verdict, verdict != .holds {
            let text = "\(verdict.sign) \(words[verdict.word]) \(words[.verdictBelow])"
            parts.append(PagePart(text, .warning))
        }
        let single: ScreenWord = faq.isOfficial ? .official : .unofficial
        let notice = words(showsBothTexts ? .bothTexts : single, ["key": textsKey])
        parts.append(PagePart(notice, faq.isOfficial ? .quiet : .warning))
        // Between two lines that stand out.
        parts.append(PagePart("\(entry.number). \(faq.title(ofTopic: entry.topic))", .quiet))
        if showsBothTexts { parts.append(textNames { $0.content.faq.isOfficial }) }
        parts += inLanguages(both: showsBothTexts) { $0.officialText(number) }
        return parts + (changes.map(lawToday) ?? [])
    }

    private func officialText(_ number: Int) -> [PagePart] {
        guard let entry = setting.content.faq[number] else { return [] }
        return [found(entry.question, .heading), .blank]
            + entry.answer.utf8.split(separator: UInt8(ascii: "\n")).map { found(String(Substring($0))) }
    }

    private func lawToday(_ changes: AnswerChanges) -> [PagePart] {
        let words = setting.words
        return [.blank, PagePart(words[.lawToday], .heading), PagePart(words[changes.verdict.word])]
            + changes.changes.flatMap { statement($0) }
    }
}
