import Terminal
import Testing

@testable import AssistantScreens

/// What the screens offer, the keys do.
@Suite struct KeyBindingsTests {
    private static let ways = [
        "", "Enter", "Enter Tab", "End Enter", "F3", "F3 алимент", "F3 ъъъ", "F1", "F5", "F5 Home Enter", "F5 Home Enter End", "F5 Home Enter Down Down Down Down",
        "F5 Home Enter 100 F8", "F6", "F6 Home Enter", "F6 Home Enter Enter", "F6 Home Enter Enter 30 Enter",
    ]

    @Test(arguments: [false, true])
    func everyCommandInTheStatusLineHasAKeyThatAsksForItThere(kiosk: Bool) {
        for way in Self.ways + (kiosk ? ["1 F10"] : []) {
            var person = kiosk ? Person(kioskIn: .english) : Person(.english)
            person.press(way)
            let state = person.state, keys = state.setting.keys
            let use = state.front.keyUse(in: state.setting)
            for hint in state.front.hints(in: state.setting) {
                // At home the terminal has its own layout, and no key changes it.
                guard let binding = keys.binding(of: hint.command) else {
                    #expect(hint.command == .nextLayout && !kiosk)
                    continue
                }
                let commands = binding.keys.map { keys.command(for: $0, in: use, layout: state.setting.layout) }
                // On the start screen the row of languages alone has ← →.
                let isElsewhere = state.place == .start && hint.command == .nextChoice && use != .row
                #expect(isElsewhere || commands.contains(hint.command), "\(way): \(hint.command)")
            }
        }
    }

    @Test func noKeyAsksForTwoThingsAtOnce() {
        for bindings in [KeyBindings.home.all, KeyBindings.vi.all, KeyBindings.kiosk.all, KeyBindings.choosingKeys, KeyBindings.editingKeys, KeyBindings.confirmingKeys] {
            let keys = bindings.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
        }
    }

    @Test(arguments: [
        (KeyBindings.home, Command.up, "↑↓", "↑↓"), (.home, .first, "Home End", "Home End"), (.home, .nextPane, "Tab", "Tab"),
        (.home, .open, "Enter →", "Enter"), (.home, .search, "F3 /", "F3"), (.home, .quit, "F10", "F10"),
        (.vi, .up, "↑↓ k j", "↑↓"), (.vi, .first, "Home End g G", "Home End"), (.vi, .quit, "F10 q", "F10"),
        (.kiosk, .up, "↑↓", "↑↓"), (.kiosk, .search, "F3 /", "F3"), (.kiosk, .quit, "F10", "F10"),
        (.home, .nextChoice, "←→", "←→"), (.home, .digit(7), "1…28", "1…28"),
        (.home, .edit(.deleteWordBackward), "Alt-Backspace", "Alt-Backspace"), (.home, .redraw, "Ctrl-L", "Ctrl-L"),
    ])
    func keysAreWrittenAsTheyStandOnTheKeyboard(keys: KeyBindings, command: Command, written: String, short: String) throws {
        let binding = try #require(keys.binding(of: command))
        #expect(binding.written == written)
        #expect(binding.writtenShort == short)
    }

    @Test(arguments: [
        (Link.questions, Place.questions), (.answer(5), .questions), (.explanation("only-home"), .questions), (.topic("fee"), .questions), (.search("x"), .questions), (.calculators([]), .calculators),
        (.calculators([.fee]), .calculators), (.calculator(.fee, fields: ["amount": "1"]), .calculators), (.checks([]), .checks),
    ])
    func everyLinkHasItsScreenAndAWayBack(link: Link, place: Place) {
        var state = Person(kioskIn: .english).state
        state.follow(link)
        #expect(state.place == place)
        state.leave()
        #expect(state.place == .start)
    }
}
