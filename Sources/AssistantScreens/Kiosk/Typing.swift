import AssistantCore
import Law
import Terminal

// How keys are understood at a kiosk, where the layout is the program's.
extension State {
    var keys: KeyBindings { kiosk == nil ? .home : .kiosk }

    /// The key as text: by the layout where words are typed, a digit in every layout where figures are.
    func placed(_ key: Key) -> Key {
        guard let layout = setting.layout, case .character(let typed) = key else { return key }
        return .character(takesWords ? layout.character(for: typed) : KeyboardLayout.figure(for: typed))
    }

    /// A letter pressed where nothing is typed begins a search with it: at a kiosk no letter is a command.
    mutating func searchFrom(_ key: Key) {
        guard let layout = setting.layout, case .character(let typed) = key else { return }
        let letter = layout.character(for: typed)
        guard letter.isLetter else { return }
        goToSearch(isNew: true)
        _ = type(.character(letter))
    }

    /// Another language, and the letters that go with it.
    mutating func speak(_ language: Language) {
        setting.language = language
        if setting.layout != nil { setting.layout = KeyboardLayout(for: language) }
        settle()
    }
}
