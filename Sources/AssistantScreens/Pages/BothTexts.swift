import AssistantCore
import InterfaceWords
import Law
import Terminal

// A text in the language shown, and with it the same one in the other language.
extension PageWriter {
    /// The key that shows both texts, and one again.
    var textsKey: Phrase.Value { .text(setting.keys.name(of: .original)) }

    /// - Parameter write: writes the text in the language of the writer that it is given.
    func inLanguages(both: Bool, _ write: (PageWriter) -> [PagePart]) -> [PagePart] {
        let first = write(self)
        guard both else { return first }
        let second = write(PageWriter(setting: setting.inOtherLanguage, highlighter: highlighter))
        return (0..<max(first.count, second.count)).map { index in
            // An office's own translation may have more paragraphs, or fewer.
            guard second.indices.contains(index) else { return first[index].with(.blank) }
            guard first.indices.contains(index) else { return PagePart.blank.with(second[index]) }
            // Where it stands in the law is said once.
            return first[index].isQuiet && second[index].isQuiet ? first[index] : first[index].with(second[index])
        }
    }

    /// Over the two texts: what language each is in, and whether it is official.
    func textNames(isOfficial: (Setting) -> Bool) -> PagePart {
        let names = [setting, setting.inOtherLanguage].map { text in
            PagePart(
                setting.words(
                    isOfficial(text) ? .textOfficial : .textUnofficial, ["language": .text(text.language.ownName)]),
                .quiet)
        }
        return names[0].with(names[1])
    }
}

extension PagePart {
    fileprivate var isQuiet: Bool { paragraph.role == .quiet }
}
