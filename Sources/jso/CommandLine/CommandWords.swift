import AssistantCore
import InterfaceWords
import Law

extension Words {
    subscript(word: CommandWord) -> String { say(Phrase(word)) }

    func callAsFunction(_ word: CommandWord, _ values: [String: Phrase.Value]) -> String {
        say(Phrase(word, values))
    }
}
