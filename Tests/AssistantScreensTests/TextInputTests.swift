import Terminal
import Testing

@testable import AssistantScreens

/// A field takes the keys that every line editor has. `|` is the cursor.
@Suite struct TextInputTests {
    private func input(_ picture: String) -> TextInput {
        let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
        var input = TextInput(String(parts[0] + parts[1]))
        for _ in parts[1] { input.apply(.moveLeft) }
        return input
    }

    private func picture(_ input: TextInput) -> String {
        String(input.characters[..<input.cursor]) + "|" + String(input.characters[input.cursor...])
    }

    @Test(arguments: [
        (.control("a"), "жеке сот|", "|жеке сот"), (.control("e"), "|жеке сот", "жеке сот|"),
        (.control("u"), "жеке| сот", "| сот"), (.control("k"), "жеке| сот", "жеке|"),
        (.control("w"), "жеке сот|", "жеке |"), (.control("w"), "жеке сот  |", "жеке |"),
        (.control("w"), "12.03.2026, a|b", "12.03.2026, |b"), (.control("w"), "|сот", "|сот"), (.control("w"), "  |", "|"),
        (.deleteWordLeft, "01.12.2026|", "01.12.|"), (.deleteWordLeft, "жеке, |", "|"), (.deleteWordLeft, "|x", "|x"),
        (.deleteWordRight, "жеке| сот x", "жеке| x"), (.deleteWordRight, "x|", "x|"),
        (.wordLeft, "жеке сот|", "жеке |сот"), (.wordLeft, "жеке |сот", "|жеке сот"), (.wordLeft, "|a", "|a"),
        (.wordRight, "|жеке сот", "жеке| сот"), (.wordRight, "жеке| сот", "жеке сот|"), (.wordRight, "a|", "a|"),
    ] as [(Key, String, String)])
    func aKeyOfLineEditors(key: Key, before: String, after: String) {
        var input = input(before)
        let isTaken = input.type(key)
        #expect(isTaken)
        #expect(picture(input) == after)
    }

    @Test func signsAndLettersAreText() {
        var input = TextInput()
        let taken = "?q/j1".map { input.type(.character($0)) }
        #expect(taken == [true, true, true, true, true])
        #expect(input.text == "?q/j1")
    }

    @Test func whatHasNoRoomIsLeftOutAndTold() {
        var input = TextInput()
        let whole = [String(repeating: "а", count: 501), "x", "\u{7}\u{1}"].map { input.insert($0) }
        #expect(whole == [false, false, true], "of control characters nothing that shows is lost")
        #expect(input.text == String(repeating: "а", count: 500))
    }
}

extension TextInput {
    /// Takes a key as a screen does on which text is typed; false when it is none that edits.
    fileprivate mutating func type(_ key: Key) -> Bool {
        guard case .edit(let edit)? = KeyBindings.home.command(for: key, in: .text(.words), layout: nil) else { return false }
        apply(edit)
        return true
    }
}
