import AssistantCore
import InterfaceWords
import Law
import Terminal

extension HelpScreen {
    private static let keyColumn = 14

    /// The keys, each on its line, and what else there is to know of them.
    func lines(width: Int, in setting: Setting) -> [TextLine] {
        let words = setting.words
        var lines = Paragraph(text: words[.helpTitle], role: .title).lines(width: width) + [.blank]
        for binding in setting.keys.all {
            lines += self.lines(keys: binding.written, label: words[binding.word], width: width)
        }
        lines.append(.blank)
        for phrase in phrases(in: setting) {
            lines += Paragraph(text: words.say(phrase), role: .quiet).lines(width: width)
        }
        if let standIn = setting.standIn {
            let names: [String: Phrase.Value] = ["unknown": .text(standIn.unknown), "known": .text(standIn.known)]
            lines += [.blank] + Paragraph(text: words(.helpStandIn, names), role: .warning).lines(width: width)
        }
        return lines
    }

    private func lines(keys: String, label: String, width: Int) -> [TextLine] {
        label.wrapped(to: width - Self.keyColumn).enumerated().map { index, range in
            let keys = index == 0 ? keys : ""
            let gap = String(repeating: " ", count: max(1, Self.keyColumn - keys.columns))
            return TextLine(pieces: [.init(text: keys, role: .heading), .init(text: gap + label[range], role: .plain)])
        }
    }

    private func phrases(in setting: Setting) -> [Phrase] {
        let keys = setting.keys
        func key(_ command: Command) -> Phrase.Value { .text(keys.name(of: command)) }
        let editing = Phrase(ScreenWord.helpEditing, [
            "start": key(.edit(.moveToStart)), "end": key(.edit(.moveToEnd)),
            "word-left": key(.edit(.moveToWordStart)), "word-right": key(.edit(.moveToWordEnd)),
            "erase-to-blank": key(.edit(.deleteBackwardToBlank)), "erase-word": key(.edit(.deleteWordBackward)),
            "erase-to-start": key(.edit(.deleteToStart)), "erase-to-end": key(.edit(.deleteToEnd)),
        ])
        let letters = setting.layout == nil
            ? [Phrase(ScreenWord.helpAnyLayout)]
            : [
                Phrase(ScreenWord.helpLetters),
                Phrase(ScreenWord.helpLayouts, KeyboardLayout.signs.merging(["key": key(.nextLayout)]) { $1 }),
            ]
        return [Phrase(ScreenWord.helpVerdicts), Phrase(ScreenWord.keyMouse), editing] + letters + [
            Phrase(ScreenWord.helpClose, ["key": key(.back)]),
            Phrase(ResultWord.lawAsOf, ["date": .date(setting.library.law.version.lawAsOf)]),
        ]
    }
}
