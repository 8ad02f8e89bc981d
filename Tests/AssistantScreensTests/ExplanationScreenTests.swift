import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// Ours beside what is official: told apart, reached, and left for where one was.
@Suite struct ExplanationScreenTests {
    @Test func theyStandUnderTheQuestionsInAGroupOfTheirOwn() throws {
        for language in Language.allCases {
            let person = Person(language)
            let setting = person.state.setting
            let rows = person.state.questions.rows(in: setting)
            let start = try #require(rows.firstIndex(of: .heading(setting.words[.explanations])))
            let topics = setting.content.faq.topics.map { QuestionRow.heading($0.title) }
            #expect(rows.prefix(start).filter { $0.subject == nil } == topics)
            #expect(Set(rows.prefix(start).compactMap(\.subject)) == Set((1...28).map { .answer($0) }) && start == 28 + topics.count)
            let ours = Array(rows.dropFirst(start + 1).prefix { $0 != .heading(setting.words[.situations]) })
            let explanations = Person.library.explanations(in: language).map { Subject.explanation($0.id) }
            #expect(Set(ours.compactMap(\.subject)) == Set(explanations) && ours.count == explanations.count)
            let situations = Person.library.situations(in: language).map { QuestionRow.subject(.situation($0.id)) }
            #expect(situations.count == 12 && rows.dropFirst(start + 2 + ours.count) == situations[...])
        }
    }

    @Test(arguments: Language.allCases)
    func everyOneCanBeReadToItsEndAtEverySize(language: Language) {
        for (rows, columns) in [(24, 80), (12, 40)] {
            for explanation in Person.library.explanations(in: language) {
                var person = Person(language, rows: rows, columns: columns)
                person.state.follow(.explanation(explanation.id))
                var seen = person.screen
                for _ in 0..<120 {
                    person.press("Down")
                    seen += "\n" + person.screen
                }
                for statement in explanation.statements + explanation.steps {
                    for word in statement.text.split(separator: " ") where word.count < 20 && !word.contains("{") && !word.contains("}") {
                        #expect(seen.contains(word), "\(explanation.id) at \(columns)x\(rows): \(word)")
                    }
                }
            }
        }
    }

    @Test func aPageSaysThatItIsNotOfficialAndWhereItStands() {
        var person = Person(.english, rows: 60)
        person.state.follow(.explanation("only-home"))
        for text in ["Explanation (unofficial)", "Can my only home be taken", "What to do next", "since 03.2026", "not confirmed", "Answer 27:"] {
            #expect(person.screen.contains(text), "\(person.screen)")
        }
    }

    @Test func linksAreWalkedToAndOpenedAndLeadBack() {
        var person = Person(.english, rows: 40)
        person.press("2 7 Tab Tab")
        let before = person.state.questions
        #expect(person.screen.contains(">→ ") || person.screen.contains("> → "))
        person.press("Enter")
        #expect(person.state.place == .checks)
        person.press("Esc")
        #expect(person.state.place == .questions && person.state.questions.selected == .answer(27))
        #expect(person.state.questions.reading == before.reading)
        // An explanation that names the answer, and from there another.
        person.press("Tab Enter")
        #expect(person.state.questions.selected == .explanation("mortgage-pledge") || person.state.questions.selected == .explanation("only-home"))
        person.press("Tab Enter Esc Esc")
        #expect(person.state.questions.selected == .answer(27))
    }

    @Test func downReachesEveryLinkOfAPage() {
        for (rows, columns) in [(24, 80), (12, 40)] {
            for number in 1...28 {
                var person = Person(.english, rows: rows, columns: columns)
                person.state.follow(.answer(number))
                var reached: Set<Link> = []
                for _ in 0..<150 {
                    person.press("Down")
                    if let link = person.state.questions.selectedLink(in: person.state.setting) { reached.insert(link) }
                }
                let wanted = person.state.setting.related(to: .answer(number)).map { Link($0) }
                #expect(reached == Set(wanted), "\(number)")
            }
        }
    }

    @Test func aLinkIsFollowedByAClick() throws {
        var person = Person(.english, rows: 60)
        person.press("2 7")
        let row = try #require(person.frame.lines.firstIndex { $0.contains("→ Explanation") })
        person.happen(.click(Position(row: row, column: 40)))
        if case .explanation = person.state.questions.selected {} else { Issue.record("\(person.screen)") }
        person.press("Esc")
        #expect(person.state.questions.selected == .answer(27))
    }
}
