import Law
import Terminal
import Testing

@testable import AssistantScreens

/// A letter of any script begins the search with it, wherever no field is being typed in, and nothing else.
@Suite struct LetterTests {
    private static let places = [
        "", "Enter", "Esc", "Esc Down", "F1", "F4", "F5 F5", "F5 F5 Home Enter 150000 F8", "F5 F5 Home Enter Down Down Down Down Down",
        "F6 F6", "F6 F6 Home Enter", "/ алимент Enter",
    ]

    @Test(arguments: ["q", "Q", "c", "v", "j", "k", "g", "G", "й", "м", "қ", "Ә", "ö", "ш", "ש", "б", "ю"])
    func anyLetterAnywhere(letter: String) {
        for place in Self.places {
            var person = Person()
            person.press(place)
            person.press(letter)
            #expect(person.state.questions.isTyping && person.state.questions.search?.field.text == letter, "\(place)")
            #expect(person.effects.isEmpty)
        }
    }

    @Test func theSearchLeadsBackToWhereItWasBegun() {
        for place in Self.places.dropFirst(2) where !place.hasPrefix("/") && place != "F1" {
            var person = Person()
            person.press(place)
            let before = person.screen
            person.press("қарыз Enter Esc Esc")
            #expect(person.screen == before, "\(place)")
        }
    }

    @Test func signsAreFoundByPlace() {
        for (sign, isSearch) in [("/", true), (".", true), ("№", true), ("?", false), (",", false)] {
            var person = Person(.russian)
            person.press(sign)
            #expect(person.state.questions.isTyping == isSearch && person.state.isHelpShown == !isSearch, "\(sign)")
        }
    }

    @Test func viKeysAreLatinLettersAlone() {
        func vi(_ keys: String) -> Person {
            var person = Person()
            person.state = State(
                library: Person.library, language: .kazakh, size: Size(rows: 24, columns: 80), day: person.day,
                hasLetterCommands: true)
            person.press(keys)
            return person
        }
        #expect(vi("j j k").state.questions.selected == .answer(18))
        #expect(vi("G g").state.questions.selected == .answer(6))
        #expect(vi("q").effects == [.quit])
        for letter in ["o", "c", "й", "о"] { #expect(vi(letter).state.questions.search?.field.text == letter) }
        #expect(vi("/ q j").state.questions.search?.field.text == "qj")
        let kiosk = State(
            library: Person.library, language: .kazakh, size: Size(rows: 24, columns: 80), day: Person().day, idleSeconds: 90,
            hasLetterCommands: true)
        #expect(kiosk.setting.keys.binding(of: .quit)?.written == "F10")
    }

    @Test(arguments: ["q", "Quit", "exit", "шығу", "ВЫХОД", "şyğu"])
    func leavingIsOfferedFirst(query: String) {
        var person = Person(.english)
        person.press("F3 " + query)
        #expect(person.screen.contains("> Quit the program"))
        person.press("Down")
        #expect(person.state.questions.listed(in: person.state.setting).isEmpty || !person.screen.contains("> Quit"))
        person.press("Up Enter")
        #expect(person.effects == [.quit])
    }

    @Test func atAKioskTheEndOfTheSessionIsOffered() {
        var person = Person(kioskIn: .english)
        person.press("quit")
        #expect(person.screen.contains("> Finish"))
        person.press("Enter")
        #expect(person.state.isAskingToQuit && person.effects.isEmpty)
        person.press("Enter")
        #expect(person.state.place == .start && person.effects == [.redraw])
    }

    @Test func aQueryClearedComesBack() {
        var person = Person()
        person.press("алимент F9")
        #expect(person.state.questions.search?.field.text == "")
        person.press("F9")
        #expect(person.state.questions.search?.field.text == "алимент")
        person.press("Esc F3")
        #expect(person.state.questions.search?.field.text == "")
        person.press("F9")
        #expect(person.state.questions.search?.field.text == "алимент", "what was searched for last, too")
    }

    @Test func answersOfACheckClearedComeBack() {
        var person = Person(.english)
        person.press("2 F6 Enter 30 Enter")
        let before = person.screen
        person.press("F9")
        #expect(!person.screen.contains("– 30"))
        person.press("F9")
        #expect(person.screen == before)
        person.press("F10")
        #expect(person.state.isAskingToQuit && person.effects.isEmpty)
    }
}
