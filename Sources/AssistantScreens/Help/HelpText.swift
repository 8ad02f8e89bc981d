import AssistantCore
import InterfaceWords
import Law
import Terminal

extension HelpScreen {
    private static let keyColumn = 14
    private static let keysWidth = 38

    /// The keys, and beside them what else there is to know; below them where there is no room.
    func lines(width: Int, in setting: Setting) -> [TextLine] {
        let words = setting.words
        var texts = texts(in: setting).map { Paragraph(text: "– \($0)") }
        if let standIn = setting.standIn {
            let names: [String: Phrase.Value] = ["unknown": .text(standIn.unknown), "known": .text(standIn.known)]
            texts.append(Paragraph(text: words(.helpStandIn, names), role: .warning))
        }
        let keysWidth = setting.isWide ? Self.keysWidth : width
        var keys = setting.keys.all.flatMap { binding in
            lines(keys: binding.written, label: words[binding.word], width: keysWidth - 1)
        }
        if setting.layout == nil { keys += editing(in: setting).lines(width: keysWidth - 1) }
        guard setting.isWide else { return keys + [.blank] + texts.lines(width: width) }
        return beside(keys, texts.lines(width: min(Rect.longestTextLine, width - keysWidth)))
    }

    private func beside(_ keys: [TextLine], _ texts: [TextLine]) -> [TextLine] {
        (0..<max(keys.count, texts.count)).map { row in
            let left = row < keys.count ? keys[row] : .blank
            guard row < texts.count else { return left }
            let right = texts[row]
            let end = left.pieces.reduce(left.indent) { $0 + $1.text.columns }
            let gap = String(repeating: " ", count: max(0, Self.keysWidth - end) + right.indent)
            return TextLine(indent: left.indent, pieces: left.pieces + [.init(text: gap, role: .plain)] + right.pieces)
        }
    }

    private func lines(keys: String, label: String, width: Int) -> [TextLine] {
        label.wrapped(to: width - Self.keyColumn).enumerated().map { index, range in
            let keys = index == 0 ? keys : ""
            let gap = String(repeating: " ", count: max(1, Self.keyColumn - keys.columns))
            return TextLine(pieces: [.init(text: keys, role: .heading), .init(text: gap + label[range], role: .plain)])
        }
    }

    private func editing(in setting: Setting) -> Paragraph {
        func key(_ edit: TextEdit) -> Phrase.Value { .text(setting.keys.name(of: .edit(edit))) }
        return Paragraph(text: setting.words(.helpEditing, [
            "start": key(.moveToStart), "end": key(.moveToEnd), "erase-word": key(.deleteBackwardToBlank),
            "erase-to-start": key(.deleteToStart),
        ]))
    }

    private func texts(in setting: Setting) -> [String] {
        let words = setting.words, isAtKiosk = setting.layout != nil
        func key(_ command: Command) -> Phrase.Value { .text(setting.keys.name(of: command)) }
        let figures = FigureText(law: setting.library.law, day: setting.day, words: words)
        func word(_ confidence: Confidence) -> Phrase.Value { .text(words[confidence.word]) }
        let layouts = KeyboardLayout.signs.merging(["key": key(.nextLayout)]) { $1 }
        return [
            words[.helpSearch],
            words(.helpMci, ["mci": .text(figures.fill("{mci/values}"))]),
            words(.helpCertainty, [
                "confirmed": word(.confirmed), "single-source": word(.single), "uncertain": word(.uncertain),
            ]),
            words[.helpVerdicts],
            words(.helpBack, ["key": key(.back), "start": .text(words[Section.situations.title])]),
            isAtKiosk ? words(.helpLayouts, layouts) : words[.helpMouse],
            isAtKiosk
                ? words(.helpEnd, ["key": key(.quit)])
                : words.say(Phrase(ResultWord.lawAsOf, ["date": .date(setting.library.law.version.lawAsOf)])),
        ]
    }
}
