import Testing

@testable import Terminal

@Suite struct DrawableCharactersTests {
    private let plainFont = DrawableCharacters(" Aa0қҚ…".unicodeScalars)

    @Test func aFontHasWhatItHasAndNothingElse() {
        #expect(plainFont.contains("Aқ0"))
        #expect(!plainFont.contains("ş") && !plainFont.contains("aş") && !plainFont.contains("₸"))
        #expect(!plainFont.hasAll)
        #expect(DrawableCharacters.all.contains("₸ş↑日"))
        #expect(DrawableCharacters.withoutTenge.contains("ş↑") && !DrawableCharacters.withoutTenge.contains("1 ₸"))
    }

    /// A pseudo-terminal is no console, whatever TERM says.
    @Test(arguments: [("linux", false), ("vt100", false), ("ansi", false), ("xterm-256color", true), ("screen", true)])
    func whereTheKernelDoesNotKnowTheNameTells(name: String, tenge: Bool) {
        let drawable = DrawableCharacters(terminal: name, descriptor: -1)
        #expect(drawable.contains("₸") == tenge)
        #expect(drawable.contains("қş↑"))
    }

    @Test func signsThatTheFontLacksAreSpelledAndWhatItHasStays() {
        var frame = Frame(Size(rows: 3, columns: 12))
        frame.put("↑↓ ←→ – … қ", row: 0, column: 0)
        frame.put("«a» № 日", row: 1, column: 0, role: .error)
        frame.border(Rect(row: 1, column: 9, rows: 2, columns: 3))
        let whole = frame
        frame.spell(in: plainFont)
        #expect(frame.lines[0] == "^v <> - … қ")
        #expect(frame.lines[1].hasPrefix("\"a\" N 日"))
        #expect(frame.lines[1].hasSuffix("+-+") && frame.lines[2].hasSuffix("+-+"))
        #expect(frame[1, 0].role == .error)
        frame = whole
        frame.spell(in: .all)
        #expect(frame == whole)
    }
}
