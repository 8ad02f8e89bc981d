import AssistantCore
import InterfaceWords
import Terminal

/// Which key asks for what: the one place behind what keys do, the status line, the help and the manual.
///
/// The keys themselves stand in `KeyTable.swift`.
struct KeyBindings: Sendable {
    /// The keys that work everywhere, in the order of the help.
    let all: [KeyBinding]
    private let general: [Key: Command]
    private let bindings: [Command: KeyBinding]

    init(_ all: [KeyBinding]) {
        self.all = all
        general = Self.commands(of: all)
        bindings = (all + Self.choosingKeys + Self.editingKeys + Self.confirmingKeys).reduce(into: [:]) { known, binding in
            for command in binding.commands where known[command] == nil { known[command] = binding }
        }
    }

    /// The command of a key where keys are used in this way; nil where it has no meaning.
    ///
    /// - Parameter layout: which letters the keys give; nil where that is left to the terminal.
    func command(for key: Key, in use: KeyUse, layout: KeyboardLayout?) -> Command? {
        switch (use, key) {
        case (.confirmation, _): Self.confirming[key]
        case (.text(let text), .character(let typed)): .edit(.insert(text.character(for: typed, layout: layout)))
        case (.text, _): Self.editing[key] ?? general[key]
        case (.choice, .character(let typed)): Self.choosing[key] ?? command(besideDigitsFor: typed, layout: layout)
        case (.commands, .character(let typed)), (.row, .character(let typed)): command(for: typed, layout: layout)
        case (.choice, _), (.row, _): Self.choosing[key] ?? general[key]
        case (.commands, _): general[key]
        }
    }

    /// The line of the table that has a command; nil where no key asks for it.
    func binding(of command: Command) -> KeyBinding? { bindings[command] }

    /// The key to name in a text for a command.
    func name(of command: Command) -> String { bindings[command]?.writtenShort ?? "" }

    /// A letter of any script that is no command begins a search with itself.
    private func command(for typed: Character, layout: KeyboardLayout?) -> Command? {
        if let command = general[.character(typed)] { return command }
        let letter = layout?.character(for: typed) ?? typed
        if letter.isLetter { return .go(.search(String(letter))) }
        return layout == nil ? general[.character(KeyPlaces.commandSign(for: typed))] : nil
    }

    /// Where something is chosen in a row, a digit is more likely meant for a field than for a list.
    private func command(besideDigitsFor typed: Character, layout: KeyboardLayout?) -> Command? {
        if case .digit? = general[.character(typed)] { return nil }
        return command(for: typed, layout: layout)
    }

    private static let choosing = commands(of: choosingKeys)
    private static let editing = commands(of: editingKeys)
    private static let confirming = commands(of: confirmingKeys)

    private static func commands(of bindings: [KeyBinding]) -> [Key: Command] {
        var commands: [Key: Command] = [:]
        for binding in bindings {
            for (index, key) in binding.keys.enumerated() {
                commands[key] = binding.commands[index % binding.commands.count]
            }
        }
        return commands
    }
}

extension KeyUse.Text {
    fileprivate func character(for typed: Character, layout: KeyboardLayout?) -> Character {
        guard let layout else { return typed }
        return switch self {
        case .words: layout.character(for: typed)
        case .figures: KeyboardLayout.figure(for: typed)
        }
    }
}
