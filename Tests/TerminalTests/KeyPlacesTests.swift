import Terminal
import Testing

@Suite struct KeyPlacesTests {
    /// Signs by their place on a Russian or Kazakh layout; a letter is a letter.
    @Test(arguments: [(".", "/"), (",", "?"), ("№", "/"), ("?", "?"), ("/", "/"), ("й", "й"), ("ә", "ә"), ("q", "q"), ("ю", "ю")])
    func commandFor(typed: Character, is expected: Character) {
        #expect(KeyPlaces.commandSign(for: typed) == expected)
    }
}
