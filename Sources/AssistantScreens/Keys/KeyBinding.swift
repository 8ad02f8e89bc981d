import AssistantCore
import InterfaceWords
import Law
import Terminal

/// Commands that belong together, their keys, and what the help and the status line call them.
struct KeyBinding: Sendable {
    let commands: [Command]
    /// In turn a key for each command: ↑ is up, ↓ is down, and where they are commands, k is up, j is down.
    let keys: [Key]
    let word: ScreenWord
    /// As the help names the keys: `F3 /`.
    let written: String
    /// As the status line names them, one for each command: `↑↓`.
    let writtenShort: String

    /// - Parameters:
    ///   - unnamed: keys that work as well, but need not be learnt.
    ///   - name: how the keys are written, where there are too many to name each.
    init(_ commands: [Command], _ keys: [Key], unnamed: [Key] = [], name: String? = nil, _ word: ScreenWord) {
        self.commands = commands
        self.keys = keys + unnamed
        self.word = word
        written = name ?? keys.written
        writtenShort = name ?? keys.prefix(commands.count).written
    }
}
