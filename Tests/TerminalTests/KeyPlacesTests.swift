import Testing

@testable import Terminal

@Suite struct KeyPlacesTests {
    @Test(arguments: [
        ("й", "q"), ("о", "j"), ("л", "k"), ("с", "c"), ("м", "v"), (".", "/"), (",", "?"), ("п", "g"), ("П", "G"),
        ("Й", "Q"), ("ә", "2"), ("қ", "0"), ("q", "q"), ("7", "7"), ("/", "/"), ("?", "?"),
    ])
    func commandKey(at typed: Character, is expected: Character) {
        #expect(KeyPlaces.commandCharacter(for: typed) == expected)
    }
}
