import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// Where a text says that it goes on, the key that it names scrolls it, from wherever the person is.
@Suite struct ScrollMarkTests {
    @Test(arguments: Language.allCases)
    func theKeyThatIsNamedScrolls(language: Language) {
        for (rows, columns) in [(12, 40), (24, 80), (24, 120), (24, 200)] {
            for keys in ["2 4", "2 4 Enter", "2 4 F7", "2 4 Enter F7", "F3 алимент", "F3 алимент Enter", "F3 алимент F7", "F3 ъъъ"] {
                var person = Person(language, rows: rows, columns: columns)
                person.press(keys)
                let words = person.state.setting.words
                guard person.screen.contains(words[.moreBelow]) else { continue }
                #expect(words[.moreBelow].hasSuffix("PgDn") && words[.moreAbove].hasSuffix("PgUp"))
                let before = person.state.questions
                person.press("PgDn")
                #expect(person.state.questions.reading.top > before.reading.top, "\(keys) at \(columns)x\(rows)")
                #expect(person.state.questions.selected == before.selected && person.screen.contains(words[.moreAbove]))
                var wheeling = person
                wheeling.happen(.wheel(.up, Position(row: 4, column: columns - 1)))
                person.press("PgUp")
                #expect(person.state.questions.reading.top == 0, "\(keys) at \(columns)x\(rows)")
                #expect(wheeling.state.questions.reading.top <= rows, "\(keys) at \(columns)x\(rows)")
            }
        }
    }
}
