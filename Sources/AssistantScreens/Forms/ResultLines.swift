import AssistantCore
import Terminal

extension FormState {
    /// The result, or what is still to be filled in, broken into lines.
    func resultLines(width: Int, in setting: Setting) -> [TextLine] { resultParagraphs(in: setting).lines(width: width) }

    /// The figure that the person came for, in a line so wide, without its name where there is no room for both;
    /// nil while there is none.
    func summary(width: Int, in setting: Setting) -> String? {
        guard case .success(let result) = outcome,
            let figure = result.figures(of: calculator(in: setting), setting.words).first
        else { return nil }
        let whole = "\(figure.label): \(figure.value)"
        return whole.columns <= width ? whole : figure.value
    }

    private func resultParagraphs(in setting: Setting) -> [Paragraph] {
        let calculator = calculator(in: setting), words = setting.words
        switch outcome {
        case .failure(let faults):
            var paragraphs = [
                Paragraph(text: calculator.about), Paragraph(text: ""),
                Paragraph(text: words[.formFillIn], role: .heading),
            ]
            for fault in faults.all {
                let label = calculator.fields.first { $0.name == fault.field }?.label ?? fault.field
                let reason = fault.isMissing ? "" : ": \(words.say(fault.reason))"
                paragraphs.append(Paragraph(text: "– \(label)\(reason)"))
            }
            return paragraphs
        case .success(let result):
            var paragraphs: [Paragraph] = []
            for paragraph in result.paragraphs(of: calculator, in: setting.content, law: setting.library.law) {
                if paragraph.kind == .heading && !paragraphs.isEmpty { paragraphs.append(Paragraph(text: "")) }
                paragraphs.append(Paragraph(text: paragraph.text, role: paragraph.kind.role))
            }
            paragraphs.append(Paragraph(text: words[.resultLeads], role: .quiet))
            return paragraphs
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
        case .answer: .link
        }
    }
}
