import AssistantCore
import InterfaceWords

/// A command that works now, for the status line.
struct KeyHint: Equatable, Sendable {
    let command: Command
    /// What it comes to on this screen, where that is something else than the help says.
    let word: ScreenWord?

    init(_ command: Command, _ word: ScreenWord? = nil) {
        self.command = command
        self.word = word
    }

    /// The key that clears what there is, or brings back what was cleared, as far as there is anything for it to do.
    static func clearing(_ holdsInput: Bool, orRestoring hasCleared: Bool) -> [KeyHint] {
        holdsInput ? [KeyHint(.clear)] : hasCleared ? [KeyHint(.clear, .keyRestore)] : []
    }
}
