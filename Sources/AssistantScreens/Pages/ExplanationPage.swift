import AssistantCore
import Law
import Terminal

extension PageWriter {
    /// Ours: what holds, what to do, and that it is not official.
    func explanation(_ id: String) -> [PagePart] {
        guard let explanation = setting.explanation(id) else { return [] }
        let words = setting.words, faq = setting.content.faq
        let figures = FigureText(law: setting.library.law, day: setting.day, words: words)
        let version = words(.lawVersion, ["date": explanation.version.value])
        var parts = [
            PagePart("\(words[.kindExplanation]). \(faq.title(ofTopic: explanation.topic))", .quiet),
            found(explanation.title, .title), found(figures.fill(explanation.question), .heading), .blank,
        ]
        parts += explanation.statements.flatMap { statement($0) }
        if !explanation.steps.isEmpty {
            parts += [.blank, PagePart(words[.checkSteps], .heading)]
            parts += explanation.steps.flatMap { statement($0) }
        }
        return parts + [.blank, PagePart(version, .quiet)]
    }
}
