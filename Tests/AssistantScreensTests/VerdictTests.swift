import AssistantCore
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// What the law says today of the official answers, which stay word for word.
@Suite struct VerdictTests {
    @Test func theListMarksWhatNoLongerHoldsByASign() {
        for language in Language.allCases {
            let person = Person(language, rows: 60)
            for changes in Person.library.changes(in: language) {
                let number = changes.number < 10 ? " \(changes.number)" : "\(changes.number)"
                let sign = ["holds": " ", "partly": "~", "superseded": "!"][changes.verdict.rawValue]!
                #expect(person.frame.lines.contains { $0.dropFirst().hasPrefix(number + sign + " ") }, "\(number)")
            }
        }
    }

    @Test func theFirstLineOfAnAnswerSaysThatItNoLongerHolds() {
        for (rows, columns) in [(24, 80), (12, 40), (40, 120)] {
            for changes in Person.library.changes(in: .russian) {
                var person = Person(.russian, rows: rows, columns: columns)
                person.state.follow(.answer(changes.number))
                let top = columns < 80 ? person.frame.lines[2] : String(person.frame.lines[2].split(separator: "│").last!)
                switch changes.verdict {
                case .holds: #expect(!top.contains("Этот ответ"))
                case .partly: #expect(top.contains("~ Этот ответ верен лишь отчасти"))
                case .superseded: #expect(top.contains("! Этот ответ устарел"))
                }
            }
        }
    }

    @Test func everyNoticeStandsUnderTheOfficialTextWithItsArticle() {
        for changes in Person.library.changes(in: .english) {
            let setting = Person(.english, rows: 24, columns: 120).state.setting
            let parts = PageWriter(setting: setting, highlighter: nil).page(of: .answer(changes.number), showsBothTexts: false)
            let texts = parts.map(\.paragraph.text)
            let official = setting.content.faq[changes.number]!.answer.split(separator: "\n").map(String.init)
            #expect(official.allSatisfy(texts.contains), "word for word")
            #expect(texts.contains("What the law says today (ours, unofficial)"))
            let figures = FigureText(law: Person.library.law, day: setting.day, words: setting.words)
            for change in changes.changes {
                let place = texts.firstIndex(of: "– " + figures.fill(change.text))
                #expect(place.map { texts[$0 + 1].hasPrefix("[") && texts[$0 + 1].hasSuffix("]") } == true)
                if let place, change.since != nil { #expect(texts[place + 1].contains("since ")) }
                if let place, change.sources[0].confidence == .uncertain { #expect(texts[place + 1].contains("not confirmed")) }
            }
        }
    }

    @Test func theHelpExplainsTheSigns() {
        var person = Person(.english, rows: 60, columns: 120)
        person.press("F1")
        #expect(person.screen.contains("“!”") && person.screen.contains("“~”"))
    }
}
