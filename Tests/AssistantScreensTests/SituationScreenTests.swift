import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// What brings people here: the start of a kiosk, and where going back ends at home.
@Suite struct SituationScreenTests {
    @Test(arguments: [(24, 80), (12, 40), (40, 120)])
    func everySituationLeadsFromTheStartScreenToAllThatHelps(rows: Int, columns: Int) {
        let situations = Person.library.situations(in: .russian)
        for (index, situation) in situations.enumerated() {
            var person = Person(kioskIn: .russian, rows: rows, columns: columns)
            for _ in 0...index { person.press("Down") }
            #expect(person.screen.contains("> \(situation.title)"), "\(person.screen)")
            person.press("Enter")
            #expect(person.state.questions.selected == .situation(situation.id))
            for lead in situation.leads {
                person.press("Tab")
                #expect(person.state.questions.selectedLink(in: person.state.setting) == Link(lead))
            }
            person.press("Enter Esc")
            #expect(person.state.questions.selected == .situation(situation.id), "the last link leads back")
            person.press("Esc")
            #expect(person.state.place == .start && person.screen.contains("> \(situation.title)"))
        }
    }

    @Test func atHomeGoingBackEndsAtTheStartScreenAndNeverQuits() {
        for keys in ["Esc", "Left", "5 Enter Esc Esc", "F5 Esc Esc", "F6 Enter Esc Esc Esc", "/ x Esc Esc"] {
            var person = Person()
            person.press(keys)
            #expect(person.state.place == .start, "\(keys)")
            person.press("Esc Esc End Up Up Enter")
            #expect(person.state.place == .questions && person.effects.isEmpty)
        }
    }

    @Test func theStartScreenShowsEveryRowAtEverySize() {
        for language in Language.allCases {
            for (rows, columns) in [(24, 80), (12, 40), (60, 200)] {
                var person = Person(kioskIn: language, rows: rows, columns: columns)
                var seen = person.screen
                for _ in 0..<20 {
                    person.press("Down")
                    seen += person.screen
                }
                for item in StartScreen().items(in: person.state.setting) { #expect(seen.contains("> \(item.title)")) }
            }
        }
    }
}
