import AssistantCore
import Law
import Terminal

/// All that the page beside the list depends on, among what can change.
struct PageKey: Equatable, Sendable {
    let isQuitting: Bool
    /// Nil where nothing was found.
    let subject: Subject?
    let language: Language
    /// The other language in which it stands there.
    let second: Language?
    /// What is marked as found.
    let query: String
    let format: TextFormat
    /// On which its figures hold.
    let day: CalendarDate
}

extension QuestionsScreen {
    /// What is selected, broken into lines.
    func page(in setting: Setting) -> Page {
        let subject = isNothingFound(in: setting) ? nil : selected
        let format = TextFormat(
            columns: pageRect(in: setting).columns, second: setting.hasRoomForTwoTexts ? .beside : .below)
        let isQuitting = search?.isQuittingSelected == true
        let key = PageKey(
            isQuitting: isQuitting, subject: subject, language: setting.language,
            second: showsBothTexts ? setting.inOtherLanguage.language : nil, query: search?.field.text ?? "",
            format: format, day: setting.day)
        return keptPage.value(for: key) {
            let writer = PageWriter(setting: setting, highlighter: highlighter(in: setting))
            if isQuitting { return Page([PagePart(setting.words[setting.quitOffer], .heading)], in: format) }
            let parts = subject.map { writer.page(of: $0, showsBothTexts: showsBothTexts) } ?? writer.nothingFound()
            return Page(parts, in: format)
        }
    }

    /// Where the page stands: where nothing was found, in the place of the list if there is no room beside it.
    func pageRect(in setting: Setting) -> Rect {
        let layout = layout(in: setting)
        let rect = isNothingFound(in: setting) && !layout.showsAnswer ? layout.list.inset(left: 1, right: 1) : layout.answer
        return showsBothTexts && setting.hasRoomForTwoTexts ? rect.twoTextColumns : rect.textColumn
    }

    /// Whether what is read can be shown in two languages.
    func offersBothTexts(in setting: Setting) -> Bool {
        guard layout(in: setting).showsAnswer, !isNothingFound(in: setting), search?.isQuittingSelected != true else { return false }
        return switch selected {
        case .answer, .explanation: true
        case .calculator, .check, .situation: false
        }
    }

    /// The text in two languages, or in one again, and what was being read stays where it is.
    mutating func showOrHideSecondText(in setting: Setting) {
        guard offersBothTexts(in: setting) else { return }
        let before = page(in: setting)
        showsBothTexts.toggle()
        let after = page(in: setting)
        guard reading.top > 0, let part = before.starts.lastIndex(where: { $0 <= reading.top }) else { return }
        // The parts are the same but for the one that names the two texts.
        let isOverTexts = part < (before.namesPart ?? after.namesPart ?? 0)
        // An office's own translation may be the longer one by more than that.
        reading.top = after.starts[isOverTexts ? part : max(0, part + after.starts.count - before.starts.count)]
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
