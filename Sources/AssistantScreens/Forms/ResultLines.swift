import AssistantCore
import Law
import Terminal

/// All that the pages of a result depend on, beside the data.
struct ResultPagesKey: Equatable, Sendable {
    let inputs: [TextInput]
    let cells: [FormTable.Cell: TextInput]
    let day: CalendarDate
    let language: Language
    let widths: [Int]
}

extension FormState {
    /// The result, or what is still to be filled in, a page for each column. The last has the links and is at least as
    /// long as the others, since they scroll as one.
    func resultPages(_ layout: FormLayout, in setting: Setting) -> [Page] {
        let key = ResultPagesKey(
            inputs: inputs, cells: cells, day: setting.day, language: setting.language, widths: layout.result.map(\.columns))
        return keptPages.value(for: key) { resultPages(widths: key.widths, in: setting) }
    }

    private func resultPages(widths: [Int], in setting: Setting) -> [Page] {
        let parts = resultParts(in: setting, columns: widths.count)
        var pages = zip(parts, widths).map { Page($0, in: TextFormat(columns: $1)) }
        let missing = (pages.map(\.lines.count).max() ?? 0) - (pages.last?.lines.count ?? 0)
        if missing > 0, let last = parts.last, let width = widths.last {
            pages[pages.count - 1] = Page(last + Array(repeating: .blank, count: missing), in: TextFormat(columns: width))
        }
        return pages
    }

    /// The figure that the person came for, in lines so wide, without its name where there is no room for both in
    /// one; none while there is no figure.
    func summary(width: Int, in setting: Setting) -> [String] {
        guard case .success(let result) = outcome,
            let figure = result.figures(of: calculator(in: setting), setting.words).first
        else { return [] }
        let whole = "\(figure.label): \(figure.value)"
        let text = whole.columns <= width ? whole : figure.value
        return text.wrapped(to: max(1, width)).map { String(text[$0]) }
    }

    private func resultParts(in setting: Setting, columns: Int) -> [[PagePart]] {
        switch outcome {
        case .failure(let faults): return [missingParts(faults, in: setting)]
        case .success(let result):
            let text = result.text(of: calculator(in: setting), in: setting.content, law: setting.library.law) {
                setting.explanation($0)?.title
            }
            let end = [PagePart(setting.words[.resultLeads], .quiet)]
            guard columns > 1 else { return [Self.parts(of: text.paragraphs) + end] }
            return [Self.parts(of: text.main + text.lists), Self.parts(of: text.notes + text.basis) + end]
        }
    }

    private func missingParts(_ faults: FieldFaults, in setting: Setting) -> [PagePart] {
        let calculator = calculator(in: setting), words = setting.words
        return [PagePart(calculator.about), .blank, PagePart(words[.formFillIn], .heading)] + faults.all.map { fault in
            let label = calculator.fields.first { $0.name == fault.field }?.label ?? fault.field
            let reason = fault.isMissing ? "" : ": \(words.say(fault.reason))"
            return PagePart("– \(label)\(reason)")
        }
    }

    private static func parts(of paragraphs: [ResultParagraph]) -> [PagePart] {
        paragraphs.enumerated().flatMap { index, paragraph -> [PagePart] in
            let blank: [PagePart] = paragraph.kind == .heading && index > 0 ? [.blank] : []
            if let subject = paragraph.subject { return blank + [.link(paragraph.text, to: Link(subject))] }
            return blank + [PagePart(paragraph.text, paragraph.kind.role)]
        }
    }
}

extension ResultParagraph.Kind {
    fileprivate var role: Role {
        switch self {
        case .figure: .figure
        case .heading: .heading
        case .step, .row: .plain
        case .note: .warning
        case .source: .quiet
        case .answer, .explanation: .link
        }
    }
}
