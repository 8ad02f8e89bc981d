import Glibc
import Testing

@testable import Terminal

@Suite struct WrappingTests {
    private func lines(_ text: String, _ width: Int) -> [String] { text.wrapped(to: width).map { String(text[$0]) } }

    @Test func breaksAtWordEnds() {
        #expect(lines("Алимент қандай мөлшерде төленуі керек?", 20) == ["Алимент қандай", "мөлшерде төленуі", "керек?"])
    }

    @Test func aWordThatFillsTheLineStays() {
        #expect(lines("бір екі", 3) == ["бір", "екі"])
        #expect(lines("бірекі үш", 6) == ["бірекі", "үш"])
    }

    @Test func longWordsAreBroken() {
        #expect(lines("автоматтандырылған", 7) == ["автомат", "тандыры", "лған"])
    }

    @Test func aNumberStaysWithItsSign() {
        #expect(lines("2010 года № 261-IV", 12) == ["2010 года", "№ 261-IV"])
        #expect(lines("№\n 5", 3) == ["№", " 5"])
    }

    @Test func lineBreaksAreKept() {
        #expect(lines("а\n\nб", 10) == ["а", "", "б"])
        #expect(lines("", 10) == [""])
    }

    @Test func nothingIsLost() {
        let text = "Егер сома өндіріп алынса және өндіріп алушыға аударылса,  онда 日本 оны 🙂"
        for width in -1...80 {
            let letters = lines(text, width).joined().filter { $0 != " " }
            #expect(letters == text.filter { $0 != " " }, "width \(width)")
            #expect(width < 2 || lines(text, width).allSatisfy { $0.columns <= width }, "width \(width)")
        }
    }
}

@Suite struct CharacterWidthTests {
    @Test(arguments: [
        ("қ", 1), ("日", 2), ("🙂", 2), ("\u{301}", 0), ("e\u{301}", 1), ("\u{1B}", 0), ("₸", 1), ("─", 1), ("✅", 2), ("⭐", 2),
        ("🌡", 1), ("🇰🇿", 1), ("❤\u{FE0F}", 1), ("👨‍👩‍👧", 2),
    ])
    func columns(of character: Character, are expected: Int) {
        #expect(character.columns == expected)
    }

    /// ncurses measures with the C library; where the two differ, the painter puts a question mark.
    @Test func theColumnsAreThoseOfTheCLibrary() throws {
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        let scalars = (UInt32(0x20)...0x2FFFF).compactMap(Unicode.Scalar.init)
        let other = scalars.filter { scalar in
            let known = CursesPainter.columns(of: scalar.value)
            return known > 0 && Character(scalar).columns > 0 && Character(scalar).columns != known
        }
        // Versions of Unicode differ in a few.
        #expect(other.count <= 100, "\(other.count): \(other.prefix(400).map { String($0.value, radix: 16) })")
    }

    @Test func fittingShowsTheCut() {
        #expect("Сұрақ".fitted(to: 5) == "Сұрақ")
        #expect("Сұрақтар".fitted(to: 5) == "Сұра…")
        #expect("日本語".fitted(to: 4) == "日…")
        #expect("абв".fitted(to: 0) == "")
    }
}
