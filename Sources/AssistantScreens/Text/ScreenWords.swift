import AssistantCore
import InterfaceWords
import Law

extension Words {
    subscript(word: ScreenWord) -> String { say(Phrase(word)) }

    func callAsFunction(_ word: ScreenWord, _ values: [String: Phrase.Value]) -> String {
        say(Phrase(word, values))
    }
}
