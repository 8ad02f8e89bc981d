import Terminal

extension Key {
    /// What stands on the key.
    var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .function(let number): "F\(number)"
        case .wordLeft: "Ctrl-←"
        case .wordRight: "Ctrl-→"
        case .deleteWordLeft: "Alt-Backspace"
        case .deleteWordRight: "Alt-D"
        }
    }

    fileprivate var isArrow: Bool { [.up, .down, .left, .right].contains(self) }
}

extension Sequence<Key> {
    /// The names of the keys one after another; arrows stand together: `↑↓ k j`.
    var written: String {
        var text = "", followsArrow = false
        for key in self {
            if !text.isEmpty && !(followsArrow && key.isArrow) { text += " " }
            text += key.name
            followsArrow = key.isArrow
        }
        return text
    }
}
