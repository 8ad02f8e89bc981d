import AssistantCore
import Foundation
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// A kiosk's keyboard: Latin keys come in, the letters that stand on the keys come out.
@Suite struct KeyboardLayoutTests {
    @Test(arguments: [
        (KeyboardLayout.kazakh, "0fhsp", "қарыз"), (.kazakh, "nsqsv fke", "тыйым алу"), (.kazakh, "fkbvtyn", "алимент"),
        (.kazakh, "-yl3h3g fke", "өндіріп алу"), (.kazakh, "@rt 8q 9z6", "Әке үй ұя,"), (.kazakh, ")F<FH +FV", "ҚАБАР ҺАМ"),
        (.kazakh, "45=", "ңғһ"), (.kazakh, "`1!~", "(\"!)"), (.kazakh, "^&7/?|", ";:.№?/"), (.kazakh, "[]{};':\"", "хъХЪжэЖЭ"),
        (.russian, "fkbvtyns", "алименты"), (.russian, "J,OTCNDJ 2026", "ОбЩЕСТВО 2026"), (.russian, "`;br", "ёжик"),
        (.russian, "xnj&", "что?"), (.russian, "lf/ ytn?", "да. нет,"), (.russian, "#1 $ ^", "№1 ; :"),
        (.russian, "j,]zdktybt", "объявление"), (.latin, "qaryz 25%?/", "qaryz 25%?/"),
        (.kazakh, "қарыз ё №", "қарыз ё №"), (.russian, "долг", "долг"),
    ])
    func keysGiveTheLettersOnThem(layout: KeyboardLayout, keys: String, letters: String) {
        #expect(String(keys.map(layout.character)) == letters)
    }

    @Test(arguments: [
        (Language.kazakh, "ҚАЗ", "қарыз"), (.russian, "РУС", "0арыз"), (.english, "LAT", "0fhsp"), (.kazakhLatin, "LAT", "0fhsp"),
    ])
    func theLayoutFollowsTheLanguageAndStandsBesideTheField(language: Language, sign: String, letters: String) {
        for (rows, columns) in [(24, 80), (12, 40), (25, 80), (33, 120)] {
            var person = Person(kioskIn: language, rows: rows, columns: columns)
            person.press("F3 0fhsp")
            #expect(person.searched == letters)
            let heading = person.frame.lines[2].prefix { $0 != "│" }
            #expect(heading.contains("\(letters) ") && heading.contains(sign), "\(person.screen)")
            #expect(person.frame.lines.last!.contains("F12"), "\(person.screen)")
        }
    }

    @Test func aKeyNamedOnTheScreenChangesTheLetters() {
        var person = Person(kioskIn: .kazakh)
        person.press("F3 f F12 f F12 f 2 F12 2")
        #expect(person.searched == "ааf2ә")
        person.press("F12")
        #expect(person.screen.contains("РУС"))
        // The language brings its own letters.
        person.press("F2")
        #expect(person.screen.contains("LAT"))
    }

    @Test func theLayoutIsWipedWithTheSession() {
        var person = Person(kioskIn: .kazakh)
        person.press("F2 F2 F3 F12 f")
        #expect(person.searched == "f")
        for _ in 0...15 { person.happen(.timeout) }
        person.press("F3 f")
        #expect(person.searched == "а" && person.screen.contains("ҚАЗ"))
    }

    @Test(arguments: Language.allCases)
    func figuresNeedNoSwitch(language: Language) {
        var person = Person(kioskIn: language)
        person.press("F5 Home Enter 1500000,50 Down Down Down 24.11.2026")
        #expect(person.screen.contains("[1 500 000,50") && person.screen.contains("[24.11.2026"))
        #expect(!person.screen.contains("ҚАЗ") && !person.screen.contains("F12"), "no letters are typed here")
        person.press("F9 1үғ0000 Down Down Down ә0ә6-1ә-01")
        #expect(person.screen.contains("[1 850 000") && person.screen.contains("[2026-12-01"))
    }

    @Test func figuresOfAMomentAndOfACheckToo() {
        var person = Person(kioskIn: .kazakh)
        person.press("F5 End Enter 22.11.2026_19:30")
        #expect(person.screen.contains("[22.11.2026 19:30"))
        person.press("F6 Home Enter Enter 30")
        #expect(person.screen.contains("[30"))
    }

    @Test func atHomeTheTerminalsOwnLayoutCounts() {
        var person = Person(.kazakh)
        person.press("/ 0fhsp F12 f")
        #expect(person.searched == "0fhspf")
        #expect(!person.screen.contains("F12") && !person.screen.contains("ҚАЗ"))
        person.press("Esc F1")
        #expect(!person.screen.contains("F12"))
    }

    @Test func theHelpTellsOfTheLettersInEveryLanguage() {
        for language in Language.allCases {
            var person = Person(kioskIn: language, rows: 40, columns: 120)
            person.press("F1")
            for text in ["F12", "ҚАЗ", "РУС", "LAT"] { #expect(person.screen.contains(text), "\(person.screen)") }
        }
    }

    /// Against the layouts that every Linux desktop has; where they are not installed there is nothing to compare.
    @Test(.enabled(if: XKBLayout.isInstalled), arguments: [(KeyboardLayout.kazakh, "kz", ["basic"]), (.russian, "ru", ["common", "winkeys"])])
    func theLettersStandWhereTheDesktopHasThem(layout: KeyboardLayout, file: String, variants: [String]) throws {
        let keys = try XKBLayout(file: "us", variants: ["basic"]).keys
        let letters = try XKBLayout(file: file, variants: variants).keys
        var compared = 0
        for (place, latin) in keys {
            guard let expected = letters[place] else { continue }
            for (typed, letter) in zip(latin, expected) {
                #expect(layout.character(for: typed) == letter, "\(place)")
                compared += 1
            }
        }
        #expect(compared == 94)
    }
}

extension Person {
    /// What stands in the field of the search.
    fileprivate var searched: String? { state.questions.search?.field.text }
}
