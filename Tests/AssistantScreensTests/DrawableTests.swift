import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// A console with a font that has Cyrillic and Kazakh letters, but neither ş, ğ, ı, ū nor arrows nor ₸: what Debian
/// ships for it.
@Suite struct DrawableTests {
    private static let letters = "АаБбВвГгДдЕеЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
    private static let plainFont = DrawableCharacters(
        ((0x20..<0x7F).map { Character(Unicode.Scalar(UInt8($0))) } + letters).flatMap(\.unicodeScalars))

    private static func person(_ language: Language, _ drawable: DrawableCharacters, kiosk: Bool = true) -> Person {
        var person = Person(language)
        person.state = State(
            library: Person.library, language: language, size: Size(rows: 24, columns: 80), day: person.day,
            drawable: drawable, idleSeconds: kiosk ? 90 : nil)
        return person
    }

    @Test(arguments: [true, false])
    func whatIsShownIsWhatTheFontHas(kiosk: Bool) {
        for language in [Language.kazakh, .russian, .english, .kazakhLatin] {
            for way in ["", "F4", "F4 Enter", "F1", "F5 Enter", "F5 Home Enter 1500000 F8", "F6", "F6 Enter Enter", "F3 алимент", "F10"] {
                var person = Self.person(language, Self.plainFont, kiosk: kiosk)
                person.press(way)
                let lacking = Set(person.screen.filter { $0 != "\n" && !Self.plainFont.contains($0) })
                #expect(lacking.isEmpty, "\(way): \(lacking)\n\(person.screen)")
            }
        }
    }

    @Test func kazakhInLatinLettersIsOfferedWhereItCanBeRead() {
        var person = Self.person(.kazakh, Self.plainFont)
        #expect(person.screen.contains("[Қазақша]") && !person.screen.contains("Qazaq"))
        person.press("Right")
        #expect(person.screen.contains("[Русский]"))
        person.press("Left Left")
        #expect(person.screen.contains("[English]"))
        person.press("F2")
        #expect(person.screen.contains("[Қазақша]"))
        person.press("F2")
        #expect(person.screen.contains("[Русский]"))

        person = Self.person(.kazakh, .all)
        #expect(person.screen.contains("Qazaqşa"))
        person.press("F2")
        #expect(person.screen.contains("[Qazaqşa]"))
    }

    @Test func theRoundOfLanguagesComesBack() {
        var person = Person()
        for name in ["Qazaqşa", "Русский", "English", "Қазақша"] {
            person.press("F2")
            #expect(person.frame.lines[0].contains("[\(name)]"))
        }
    }

    @Test func whoAsksForLettersThatCannotBeDrawnGetsKazakhThatCanBeRead() {
        let person = Self.person(.kazakhLatin, Self.plainFont, kiosk: false)
        #expect(person.screen.contains("Сұрақтар"))
    }

    @Test func theTengeIsDrawnWhereTheFontHasIt() {
        var person = Self.person(.russian, Self.plainFont)
        person.press("F5 Home Enter 100")
        #expect(person.screen.contains("25,00 тг") && !person.screen.contains("₸"))
        person = Self.person(.russian, DrawableCharacters((Self.letters + "₸ 0123456789,:").unicodeScalars))
        person.press("F5 Home Enter 100")
        #expect(person.screen.contains("25,00 ₸"))
    }

    /// The letters that the language is offered by are those that the alphabet in the data makes.
    @Test func theLettersOfTheLatinAlphabetAreKnown() {
        let cyrillic = "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә"
        var made = Set<Character>()
        let words = Person.library.content(in: .kazakhLatin).words
        for text in [cyrillic, cyrillic.uppercased()] {
            made.formUnion(words.text(of: Localized(kazakh: text, russian: "", english: "")))
        }
        #expect(made.filter { !$0.isASCII } == Set(Language.kazakhLatin.rareLetters))
    }
}
