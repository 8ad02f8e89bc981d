/// One form for letters that people type for one another.
public enum Folding {
    /// Lower case; Kazakh letters as their Russian neighbours; Latin i as Cyrillic і is.
    public static func fold(_ text: String) -> String { String(text.map(fold)) }

    static func fold(_ character: Character) -> Character {
        guard let lower = character.lowercased().first else { return character }
        return table[lower] ?? lower
    }

    private static let table: [Character: Character] = [
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "i": "и", "ё": "е",
    ]
}
