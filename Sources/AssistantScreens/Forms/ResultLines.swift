import AssistantCore
import Law
import Terminal

extension FormState {
    /// The result, or what is still to be filled in, a page for each column; the last has the links. They are of one
    /// length, since they scroll as one.
    func resultPages(_ layout: FormLayout, in setting: Setting) -> [Page] {
        let columns = layout.result
        let parts = resultParts(in: setting, columns: columns.count)
        let pages = zip(parts, columns).map { Page($0, width: $1.columns) }
        let most = pages.map(\.lines.count).max() ?? 0
        return zip(parts, pages).enumerated().map { index, column in
            let (parts, page) = column
            guard page.lines.count < most else { return page }
            return Page(parts + Array(repeating: .blank, count: most - page.lines.count), in: TextFormat(columns: columns[index].columns))
        }
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
