import Testing

@testable import Terminal

/// Text is taken apart as Swift does it, whatever way it is done.
@Suite struct GlyphTests {
    private func glyphs(_ text: some StringProtocol) -> [String] {
        let bytes = Array(text.utf8)
        var parts: [String] = []
        text.forEachGlyph { glyph in
            parts.append(String(decoding: bytes[glyph.start..<glyph.end], as: UTF8.self))
            return true
        }
        return parts
    }

    @Test(arguments: [
        "", "a", "Сұрақ?", "q\u{301}", "и\u{306}", "Қазақ тілі и\u{306}и\u{306}и", "日本", "a日b", "👨‍👩‍👧x", "🇰🇿🇰🇿a", "\r\n", "a\r\nb",
        "a\n\u{301}b", "\u{301}\u{301}", "\u{600}a\u{301}b", "ㅎㅏㄴ\u{1112}\u{1161}\u{11AB}", "✂\u{FE0F}—", "#\u{FE0F}\u{20E3}1",
        "№ 437 – «x»…₸↑↓", "क्षि", "a\u{200D}b", "\u{AD}x", "©\u{200D}®",
    ])
    func charactersAreThoseOfSwift(text: String) {
        #expect(glyphs(text) == text.map(String.init))
        #expect(glyphs(Substring("(\(text))".utf8.dropFirst().dropLast())) == text.map(String.init))
        #expect(text.columns == text.reduce(0) { $0 + $1.columns })
    }

    /// What needs no rules must never be part of a longer character, beside others like it.
    @Test func whatStandsAloneDoes() {
        let alone = (UInt32(0)...0xFFFF).filter(Unicode.Scalar.standsAlone).compactMap(Unicode.Scalar.init)
        #expect(alone.count > 1000)
        let neighbours = ["a", "Я", "─", "…"] as [Unicode.Scalar]
        let joined = alone.filter { scalar in
            neighbours.contains { neighbour in
                [[scalar, neighbour], [neighbour, scalar], [scalar, scalar]].contains { pair in
                    String(String.UnicodeScalarView(pair)).count != 2
                }
            }
        }
        #expect(joined == [])
        #expect(alone.filter { Character($0).columns != 1 } == [])
    }
}
