import AssistantCore
import Foundation
import Law
import SeededRandom
import Terminal
import Testing

@testable import AssistantScreens

@Suite struct ShellTests {
    @Test func helpListsEveryKeyInEveryLanguage() {
        for language in Language.allCases {
            var person = Person(language, rows: 40, columns: 120)
            person.press("F1")
            for binding in KeyBindings.home.all {
                #expect(person.screen.contains(binding.written), "\(language)")
                #expect(person.screen.contains(person.state.setting.words[binding.word]), "\(language)")
            }
        }
    }

    @Test(arguments: ["F1", "?", ","])
    func helpOpensAndCloses(key: String) {
        var person = Person()
        person.press(key)
        #expect(person.screen.contains("Ctrl-L"))
        person.press("Esc")
        #expect(person.screen.contains("> 6~"))
        person.press("\(key) \(key)")
        #expect(person.screen.contains("> 6~"))
    }

    @Test func helpScrollsOnASmallTerminal() {
        var person = Person(rows: 12, columns: 40)
        person.press("F1")
        #expect(!person.screen.contains("Ctrl-L"))
        person.press("End")
        #expect(person.screen.contains("Esc"))
        person.press("PgUp PgUp PgUp PgUp Up")
        #expect(person.screen.contains("↑↓ "))
    }

    @Test func tooSmallSaysSoAndRecovers() {
        var person = Person(rows: 11, columns: 80)
        #expect(person.screen.contains("кемінде 40x12"))
        person.happen(.resize(Size(rows: 24, columns: 39)))
        #expect(person.screen.contains("кемінде"))
        person.happen(.resize(Size(rows: 1, columns: 1)))
        #expect(person.frame.lines.count == 1)
        person.happen(.resize(Size(rows: 12, columns: 40)))
        #expect(person.screen.contains("> 6~"))
    }

    @Test func redrawIsAskedForByCtrlLAndByAResize() {
        var person = Person()
        person.press("Ctrl-L")
        person.happen(.resize(Size(rows: 30, columns: 90)))
        #expect(person.effects == [.redraw, .redraw])
    }

    @Test func theStatusLineNamesKeysAndNeverOverflows() {
        for columns in 40...130 {
            for keys in ["", "Enter", "/", "F1"] {
                var person = Person(rows: 14, columns: columns)
                person.press(keys)
                let status = person.frame.lines.last!
                #expect(status.contains("Esc") || status.contains("↑↓"), "\(columns) \(keys)")
                #expect(status.columns <= columns)
            }
        }
    }

    /// Whatever happens, in whatever order, the selection is in range and the cursor in the picture.
    @Test func nothingThatHappensBreaksTheScreen() {
        var random = SeededRandom(seed: 2026)
        let keys: [Key] = [
            .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .enter, .escape, .backspace,
            .delete, .function(1), .function(2), .function(3), .function(4), .function(5), .function(6), .function(7),
            .function(8), .function(9), .control("l"), .character("/"), .character("ә"), .character("2"), .character("т"), .character("🙂"),
        ]
        var person = Person()
        // A tenth of the soak's events: each of these is drawn.
        let soak = ProcessInfo.processInfo.environment["JSO_SOAK_EVENTS"].flatMap { Int($0) }
        for step in 0..<(soak.map { $0 / 10 } ?? 3000) {
            switch Int.random(in: 0..<20, using: &random) {
            case 0:
                let size = Size(rows: .random(in: 0...40, using: &random), columns: .random(in: 0...130, using: &random))
                person.happen(.resize(size))
            case 1:
                let place = Position(row: .random(in: -1...50, using: &random), column: .random(in: -1...130, using: &random))
                person.happen(Bool.random(using: &random) ? .click(place) : .wheel(.down, place))
            case 2: person.happen(.paste("тыйым\n\u{7}"))
            default: person.happen(.key(keys.randomElement(using: &random)!))
            }
            let state = person.state, frame = person.frame
            let listed = state.questions.listed(in: state.setting)
            #expect(listed.isEmpty || listed.contains(state.questions.selected), "step \(step)")
            #expect(frame.size == Size(rows: max(0, state.setting.size.rows), columns: max(0, state.setting.size.columns)))
            if let cursor = frame.cursor {
                #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns, "step \(step)")
            } else {
                #expect(state.setting.isTooSmall, "step \(step)")
            }
        }
    }
}
