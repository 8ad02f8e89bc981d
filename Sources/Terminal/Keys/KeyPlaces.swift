/// Which sign of the Latin layout stands at the place of one typed on a Russian or Kazakh layout.
///
/// Applied to commands only, never to what is typed into a field, and to signs only: a letter is a letter of a word.
public enum KeyPlaces {
    /// The sign that a command is bound to, or the character itself.
    public static func commandSign(for typed: Character) -> Character {
        switch typed {
        case ".", "№": "/"
        case ",": "?"
        default: typed
        }
    }
}
