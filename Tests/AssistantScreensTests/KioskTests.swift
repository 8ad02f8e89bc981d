import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct KioskTests {
    private func kiosk(rows: Int = 24, columns: Int = 80) -> Person {
        Person(kioskIn: .kazakh, rows: rows, columns: columns)
    }

    @Test(arguments: [(24, 80), (12, 40), (40, 120)])
    func theStartScreenAsksForTheLanguageFirst(rows: Int, columns: Int) {
        var person = kiosk(rows: rows, columns: columns)
        #expect(person.screen.contains(">[Қазақша]"))
        person.press("Right Right")
        #expect(person.screen.contains("[Русский]") && person.screen.contains("Заблокирована карта"))
        person.press("Left Enter")
        #expect(person.state.place == .start && !person.screen.contains(">["))
        person.press("End Up Up")
        #expect(person.screen.contains("> 1 Sūraqtar"))
        person.press("Down Down Enter")
        #expect(person.state.place == .checks)
        person.press("Esc")
        #expect(person.state.place == .start)
        person.press("1")
        #expect(person.state.place == .questions)
        person.press("Enter Esc Esc")
        #expect(person.state.place == .start)
    }

    @Test func noKeyLeaves() {
        var person = kiosk()
        for opening in ["", "1", "1 Enter", "F5", "1 /", "1 F1", "F6", "F5 Enter 150000 F8"] {
            person.press(opening + " q й F10 Ctrl-C Esc Esc Esc Esc Q")
            for letter in "abcdefghijklmnopqrstuvwxyz" { person.happen(.key(.control(letter))) }
        }
        #expect(!person.effects.contains(.quit))
    }

    @Test(arguments: ["1", "1 Enter", "F5", "F5 Enter 150000", "F5 Enter 150000 F8", "F6", "F6 Enter", "F3 /", "1 Esc"])
    func theEndOfASessionIsAskedForAndThenWipesIt(opening: String) {
        for key in ["F10", "Ctrl-C"] {
            var person = kiosk()
            person.press("F2 F2 \(opening)")
            let before = person.screen
            person.press(key)
            #expect(person.screen.contains("Закончить?"))
            #expect(person.screen.contains("Enter – закончить, Esc – продолжить"))
            #expect(person.frame.lines.last == " Enter закончить  Esc продолжить")
            person.press("q й 1 \(key) F2 Down Tab")
            person.happen(.click(Position(row: 5, column: 5)))
            person.happen(.paste("x"))
            #expect(person.screen.contains("Закончить?"), "anything else leaves the question there")
            person.press("Esc")
            #expect(person.screen == before, "nothing is lost")
            person.press("\(key) Enter")
            #expect(person.isAsForTheNextPerson, "\(person.screen)")
            #expect(person.effects.last == .redraw, "nothing of it may stay on the glass")
        }
    }

    @Test(arguments: ["", "F2", "Right Down", "F1", "F1 Esc Down"])
    func withNothingOpenedTheEndNeedsNoQuestion(keys: String) {
        var person = kiosk()
        person.press(keys + " F10")
        #expect(person.isAsForTheNextPerson)
    }

    @Test func aQuestionLeftUnansweredIsWipedInTheEnd() {
        var person = kiosk()
        person.press("1 F10")
        person.happen(.timeout)
        #expect(person.screen.contains("15 секундтан") && !person.screen.contains("Аяқтайсыз ба?"))
        person.press("Enter")
        #expect(person.screen.contains("Аяқтайсыз ба?"), "the first key only stops the countdown")
        for _ in 0...15 { person.happen(.timeout) }
        #expect(person.isAsForTheNextPerson)
    }

    @Test func theQuestionIsReadableInTheSmallestWindowAndBelow() {
        for size in [Size(rows: 12, columns: 40), Size(rows: 8, columns: 30)] {
            for language in Language.allCases {
                var person = Person(kioskIn: language)
                person.press("1")
                person.happen(.resize(size))
                person.press("F10")
                let shown = person.screen.replacing("│", with: " ").split(whereSeparator: \.isWhitespace)
                let question = QuitQuestion(isAtKiosk: true).boxText(in: person.state.setting)!
                for word in question.split(whereSeparator: \.isWhitespace) {
                    #expect(shown.contains(word), "\(person.screen)")
                }
                person.press("Esc q F10")
                #expect(person.state.place == .questions)
                person.press("Enter")
                #expect(person.state.place == .start)
            }
        }
    }

    @Test(arguments: ["q", "й", "Q", "c", "v", "j", "k", "g", "G", "қ", "ы", "ö", "ש", ";", ".", "@"])
    func aLetterOfAnyScriptBeginsTheSearchWhereNothingIsTyped(letter: String) {
        for opening in ["", "1", "1 Enter", "F1", "F5", "F5 Enter 150000 F8", "F6", "F6 Enter", "1 F3 алимент Enter"] {
            var person = kiosk()
            person.press(opening + " " + letter)
            #expect(person.state.place == .questions && person.state.questions.isTyping, "\(opening)")
            let wanted = ["q": "й", "Q": "Й", "c": "с", "v": "м", "j": "о", "k": "л", "g": "п", "G": "П", ";": "ж", ".": "ю", "@": "Ә"]
            #expect(person.state.questions.search?.field.text == wanted[letter] ?? letter, "\(opening)")
        }
    }

    @Test func escapeLeavesTheSearchForWhereItWasBegun() {
        var person = kiosk()
        person.press("F5 Enter 150000 F8")
        let before = person.screen
        person.press("fkbvtyn Enter Esc Esc")
        #expect(person.screen == before)
        person.press("Esc Esc Esc q Esc")
        #expect(person.state.place == .start)
    }

    @Test func digitsAndSignsAreCommandsInEveryLayout() {
        for language in Language.allCases {
            var person = Person(kioskIn: language)
            person.press("1 2 5")
            #expect(person.state.questions.selected == .answer(25))
            person.press("?")
            #expect(person.state.isHelpShown)
            person.press("? /")
            #expect(person.state.questions.isTyping && person.state.questions.search?.field.text == "")
            person.press("Esc 0 # _ =")
            #expect(person.state.place == .questions)
        }
    }

    @Test func nothingOnTheScreenNamesALetterAsAKey() {
        for language in Language.allCases {
            var person = Person(kioskIn: language, rows: 40, columns: 120)
            person.press("1 6 F1")
            for binding in KeyBindings.kiosk.all { #expect(person.screen.contains(binding.written)) }
            for written in ["F10 q", "F5 c", "↑↓ k j"] { #expect(!person.screen.contains(written)) }
            person.press("Esc Enter End")
            #expect(person.screen.contains("→ "), "what belongs to an answer is a link, whatever the keys")
        }
    }

    @Test func leftAloneItCountsDownAndWipesEverything() {
        var person = kiosk()
        #expect(person.state.patience == nil, "nobody has been here: it sleeps")
        person.press("F2 1 /алимент Enter F5 150000 F8")
        #expect(person.state.patience == 90)
        person.happen(.timeout)
        #expect(person.screen.contains("15 "))
        #expect(person.state.patience == 1)
        for second in (1...14).reversed() {
            person.happen(.timeout)
            #expect(person.state.kiosk?.secondsLeft == second)
        }
        person.happen(.timeout)
        #expect(person.isAsForTheNextPerson)
        #expect(person.effects.last == .redraw, "nothing of it may stay on the glass")
        #expect(person.state.patience == nil)
    }

    @Test(arguments: [
        Event.key(.character("q")), .key(.enter), .click(Position(row: 3, column: 3)), .paste("x"),
        .wheel(.down, Position(row: 3, column: 3)),
    ])
    func anythingStopsTheCountdownAndDoesNothingElse(event: Event) {
        var person = kiosk()
        person.press("1 F5 150000")
        let before = person.screen
        person.happen(.timeout)
        person.happen(.timeout)
        #expect(person.screen != before)
        person.happen(event)
        #expect(person.screen == before)
        #expect(person.state.patience == 90)
    }

    @Test func aResizeIsNobody() {
        var person = kiosk()
        person.press("1")
        person.happen(.timeout)
        person.happen(.resize(Size(rows: 12, columns: 40)))
        #expect(person.state.kiosk?.secondsLeft == 15)
    }

    @Test func aClickChoosesLanguageAndWay() throws {
        var person = kiosk()
        let row = try #require(person.frame.lines.firstIndex { $0.contains("English") })
        let line = person.frame.lines[row]
        let column = line.distance(from: line.startIndex, to: try #require(line.ranges(of: "English").first?.lowerBound))
        person.happen(.click(Position(row: row, column: column)))
        #expect(person.screen.contains("1 Questions"))
        let way = try #require(person.frame.lines.firstIndex { $0.contains("2 Calculators") })
        person.happen(.click(Position(row: way, column: 12)))
        #expect(person.state.place == .calculators)
    }

    @Test func atHomeNothingIsWiped() {
        var person = Person()
        person.press("F5 150000")
        person.happen(.timeout)
        #expect(person.screen.contains("[150 000"))
        #expect(person.state.patience == nil)
    }
}

extension Person {
    /// Whether nothing is left of whoever was here.
    fileprivate var isAsForTheNextPerson: Bool {
        let fresh = Person(kioskIn: .kazakh)
        return screen == fresh.screen && state.patience == nil && state.calculators.pages.isEmpty
            && state.checks.pages.isEmpty && state.questions.search == nil && state.questions.selected == .answer(6)
    }
}
