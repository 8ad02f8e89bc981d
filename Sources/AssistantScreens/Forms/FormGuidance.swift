import AssistantCore
import InterfaceWords
import Law
import Terminal

/// What the rows depend on that the hints of a form take.
struct HintRows: Equatable, Sendable {
    let language: Language
    let width: Int
}

/// What is said of the field in focus and of what is wrong, in a place of its own below the fields.
struct FormGuidance {
    let form: FormState
    let calculator: Calculator
    let width: Int
    let words: Words

    /// The fault of the field in focus, or else of another that was left, and what to type.
    var lines: [TextLine] { paragraphs.lines(width: width) }

    /// As many rows as the longest hint takes: the place is the same whichever field is in focus.
    var usualRows: Int {
        form.hintRows.value(for: HintRows(language: words.language, width: width)) {
            let hints = calculator.fields.map(\.hint) + calculator.exclusive.map(\.hint)
            return hints.map { Paragraph(text: $0).lines(width: width).count }.max() ?? 1
        }
    }

    private var paragraphs: [Paragraph] {
        let index = form.field(of: form.focus, in: calculator)
        var paragraphs: [Paragraph] = []
        if let fault = ownFault(index) {
            paragraphs.append(Paragraph(text: "! " + words.say(fault), role: .error))
        } else {
            if let other = otherFault(than: index) { paragraphs.append(Paragraph(text: "! " + other, role: .error)) }
            paragraphs.append(Paragraph(text: hint(index), role: .quiet))
        }
        if let note = form.shownNote(index, in: calculator) {
            paragraphs.append(Paragraph(text: "! " + words.say(note), role: .warning))
        }
        let kept = form.takesText(form.focus, in: calculator) ? [] : form.keptFields(in: calculator)
        if !kept.isEmpty {
            let names = kept.map { Phrase.Value.text(calculator.fields[$0].label) }
            paragraphs.append(Paragraph(text: words(.formNotUsed, ["names": .list(names)]), role: .plain))
        }
        return paragraphs
    }

    private func hint(_ index: Int) -> String {
        guard case .exclusive(let group) = form.focus else { return calculator.fields[index].hint }
        return form.chosenMember(of: group, in: calculator).map { calculator.fields[$0].hint } ?? calculator.exclusive[group].hint
    }

    private func ownFault(_ index: Int) -> Phrase? {
        guard case .exclusive(let group) = form.focus else { return form.shownFault(index, in: calculator) }
        return calculator.members(of: calculator.exclusive[group]).lazy
            .compactMap { form.shownFault($0, in: calculator) }.first
    }

    /// That of the field left last, as one goes down the form.
    private func otherFault(than index: Int) -> String? {
        let others = (0..<index).reversed() + Array(calculator.fields.indices.dropFirst(index + 1))
        return others.lazy.compactMap { other in
            form.shownFault(other, in: calculator).map { reason in
                let label = calculator.fields[other].label, isMissing = reason == BadInput(.empty).reason
                return isMissing ? "\(words[.formFillIn]) \(label)" : "\(label): \(words.say(reason))"
            }
        }.first
    }
}
