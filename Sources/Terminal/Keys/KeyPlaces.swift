/// Which Latin key stands at the place of a letter typed on a Russian or Kazakh layout.
///
/// Applied to commands only, never to what is typed into a field. So a person who has a Russian or
/// Kazakh layout on need not switch it: `й` is `q`, and the number row's `ә` is `2`.
public enum KeyPlaces {
    /// The character that commands are bound to, or the character itself.
    public static func commandCharacter(for typed: Character) -> Character {
        table[typed] ?? typed
    }

    private static let table: [Character: Character] = {
        var table: [Character: Character] = [:]
        for (typed, latin) in [
            ("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,."),
            ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM"),
            // The Kazakh layout keeps digits on its number row only where it has no letter.
            ("әіңғүұқ", "2345890"), ("ӘІҢҒҮҰҚ", "2345890"),
            // `/` and `?` as the Russian layout types them, and the Kazakh one.
            (".,№", "/?/"),
        ] {
            for (from, to) in zip(typed, latin) { table[from] = to }
        }
        return table
    }()
}
