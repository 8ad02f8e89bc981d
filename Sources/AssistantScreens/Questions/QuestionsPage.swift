import AssistantCore
import Law
import Terminal

/// All that the page beside the list depends on, among what can change.
struct PageKey: Equatable, Sendable {
    let isQuitting: Bool
    /// Nil where nothing was found.
    let subject: Subject?
    let language: Language
    let showsOriginal: Bool
    /// What is marked as found.
    let query: String
    let width: Int
    /// On which its figures hold.
    let day: CalendarDate
}

extension QuestionsScreen {
    /// What is selected, broken into lines.
    func page(in setting: Setting) -> Page {
        let subject = isNothingFound(in: setting) ? nil : selected
        let width = pageRect(in: setting).columns
        let isQuitting = search?.isQuittingSelected == true
        let key = PageKey(
            isQuitting: isQuitting, subject: subject, language: setting.language, showsOriginal: showsOriginal, query: search?.field.text ?? "",
            width: width, day: setting.day)
        return keptPage.value(for: key) {
            let writer = PageWriter(setting: setting, highlighter: highlighter(in: setting))
            if isQuitting { return Page([PagePart(setting.words[setting.quitOffer], .heading)], width: width) }
            let parts = subject.map { writer.page(of: $0, showsOriginal: showsOriginal) } ?? writer.nothingFound()
            return Page(parts, width: width)
        }
    }

    /// Where the page stands: where nothing was found, in the place of the list if there is no room beside it.
    func pageRect(in setting: Setting) -> Rect {
        let layout = layout(in: setting)
        return isNothingFound(in: setting) && !layout.showsAnswer ? layout.list.inset(left: 1, right: 1) : layout.answer
    }

    /// Whether ↑ ↓ go through the page and not through the list.
    func isReading(in setting: Setting) -> Bool {
        pane == .answer && !isTyping || isNothingFound(in: setting)
    }

    /// The link selected in the page.
    func selectedLink(in setting: Setting) -> Link? {
        guard isReading(in: setting), let index = reading.link else { return nil }
        let links = page(in: setting).links
        return links.indices.contains(index) ? links[index].link : nil
    }

    /// The calculators that what is selected leads to.
    func linkedCalculators(in setting: Setting) -> [CalculatorName] {
        related(in: setting).compactMap { if case .calculator(let name) = $0 { name } else { nil } }
    }

    /// The checks that what is selected leads to.
    func linkedChecks(in setting: Setting) -> [String] {
        related(in: setting).compactMap { if case .check(let name) = $0 { name } else { nil } }
    }

    private func related(in setting: Setting) -> [Subject] {
        isNothingFound(in: setting) || search?.isQuittingSelected == true ? [] : setting.related(to: selected)
    }
}
