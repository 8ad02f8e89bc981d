import AssistantCore
import Terminal

extension QuestionsScreen {
    func hints(in setting: Setting) -> [KeyHint] {
        let isReading = isReading(in: setting)
        var hints: [KeyHint] = []
        if isReading ? selectedLink(in: setting) != nil : !isNothingFound(in: setting) { hints.append(KeyHint(.open)) }
        if isTyping { hints.append(KeyHint(.nextLayout)) }
        hints += [KeyHint(.quit), KeyHint(.back), KeyHint(.help)]
        if isReading ? hasMoreToRead(in: setting) : rows(in: setting).filter(\.isSelectable).count > 1 {
            hints.append(KeyHint(.up))
        }
        if !isTyping { hints.append(KeyHint(.search)) }
        if isTyping, let search {
            hints += KeyHint.clearing(!search.field.isEmpty, orRestoring: !search.cleared.isEmpty)
        }
        if !isTyping, offersBothTexts(in: setting) { hints.append(KeyHint(.original)) }
        if isReading, !page(in: setting).links.isEmpty { hints.append(KeyHint(.nextPane)) }
        return hints
    }

    /// Whether ↑ ↓ have anything to do in the page.
    private func hasMoreToRead(in setting: Setting) -> Bool {
        let page = page(in: setting)
        return !page.links.isEmpty || page.lines.count > pageRect(in: setting).rows
    }
}
