import AssistantCore
import InterfaceWords
import Law
import Terminal

/// All that the lines of an answer depend on, among what can change.
struct AnswerKey: Equatable, Sendable {
    /// Nil where nothing was found.
    let number: Int?
    let language: Language
    let showsOriginal: Bool
    /// What is marked as found.
    let query: String
    let width: Int
}

extension QuestionsScreen {
    /// The answer to the question selected, broken into lines.
    func answerLines(in setting: Setting, width: Int) -> [TextLine] {
        let key = AnswerKey(
            number: listed(in: setting).isEmpty ? nil : selected, language: setting.language,
            showsOriginal: showsOriginal, query: search?.field.text ?? "", width: width)
        return keptAnswer.lines(for: key) { layOutAnswer(in: setting, width: width) }
    }

    private func layOutAnswer(in setting: Setting, width: Int) -> [TextLine] {
        let faq = showsOriginal ? setting.library.content(in: .kazakh).faq : setting.content.faq
        guard !listed(in: setting).isEmpty, let entry = faq[selected] else {
            return nothingFoundLines(in: setting, width: width)
        }
        let highlighter = highlighter(in: setting)
        func paragraph(_ text: String, _ role: Role) -> Paragraph {
            Paragraph(text: text, role: role, matches: highlighter?.ranges(in: text) ?? [])
        }
        var paragraphs = [Paragraph(text: "\(entry.number). \(faq.title(ofTopic: entry.topic))", role: .quiet)]
        if setting.language != .kazakh {
            let key = Phrase.Value.text(setting.keys.name(of: .original))
            let text = setting.words(showsOriginal ? .originalShown : .unofficial, ["key": key])
            paragraphs.append(Paragraph(text: text, role: .warning))
        }
        paragraphs.append(paragraph(entry.question, .heading))
        paragraphs.append(Paragraph(text: ""))
        paragraphs += entry.answer.utf8.split(separator: UInt8(ascii: "\n")).map { paragraph(String(Substring($0)), .plain) }
        let links = [
            (ScreenWord.linkedCalculators, Command.calculators, linkedCalculators(in: setting).map(\.title)),
            (.linkedChecks, .checks, linkedChecks(in: setting).map(\.title)),
        ].filter { !$0.2.isEmpty }
        if !links.isEmpty { paragraphs.append(Paragraph(text: "")) }
        for (word, command, titles) in links {
            let values: [String: Phrase.Value] = [
                "names": .text(titles.joined(separator: ", ")), "key": .text(setting.keys.name(of: command)),
            ]
            paragraphs.append(Paragraph(text: setting.words(word, values), role: .link))
        }
        return paragraphs.lines(width: width)
    }

    /// The calculators that the question selected leads to.
    func linkedCalculators(in setting: Setting) -> [Calculator] {
        listed(in: setting).isEmpty ? [] : setting.content.calculators(forAnswer: selected)
    }

    /// The checks that the question selected leads to.
    func linkedChecks(in setting: Setting) -> [CheckSummary] {
        listed(in: setting).isEmpty ? [] : setting.content.checks(forAnswer: selected)
    }

    private func nothingFoundLines(in setting: Setting, width: Int) -> [TextLine] {
        let words = setting.words
        var paragraphs = [
            Paragraph(text: words[.nothingFound], role: .heading), Paragraph(text: words[.nothingFoundAdvice]),
            Paragraph(text: ""),
        ]
        paragraphs += setting.content.faq.topics.map { Paragraph(text: "– \($0.title)") }
        return paragraphs.lines(width: width)
    }
}
