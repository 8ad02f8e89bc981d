import AssistantCore
import InterfaceWords

/// What the keys do, as the help on the screen tells it, for whoever writes a manual.
public enum KeyHelp {
    /// `Enter →`, and the word for what it does.
    public static let rows: [(keys: String, word: ScreenWord)] = KeyBindings.home.all.map { ($0.written, $0.word) }
}
