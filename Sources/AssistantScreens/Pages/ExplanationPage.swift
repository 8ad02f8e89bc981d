import AssistantCore
import Law
import Terminal

extension PageWriter {
    /// Ours: what holds, what to do, and that it is not official.
    func explanation(_ id: String, showsBothTexts: Bool) -> [PagePart] {
        guard let explanation = setting.explanation(id) else { return [] }
        let words = setting.words, topic = setting.content.faq.title(ofTopic: explanation.topic)
        let version = words(.lawVersion, ["date": explanation.version.value])
        let key = words(showsBothTexts ? .bothTexts : .twoLanguages, ["key": textsKey])
        var parts = [PagePart("\(words[.kindExplanation]). \(topic). \(key)", .quiet)]
        if showsBothTexts { parts.append(textNames { _ in false }) }
        parts += inLanguages(both: showsBothTexts) { $0.explanationText(id) }
        return parts + [.blank, PagePart(version, .quiet)]
    }

    private func explanationText(_ id: String) -> [PagePart] {
        guard let explanation = setting.explanation(id) else { return [] }
        let figures = FigureText(law: setting.library.law, day: setting.day, words: setting.words)
        var parts = [found(explanation.title, .title), found(figures.fill(explanation.question), .heading), .blank]
        parts += explanation.statements.flatMap { statement($0) }
        if !explanation.steps.isEmpty {
            parts += [.blank, PagePart(setting.words[.checkSteps], .heading)]
            parts += explanation.steps.flatMap { statement($0) }
        }
        return parts
    }
}
