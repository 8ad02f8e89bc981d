import SeededRandom
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    private func events(_ text: String, ownKeys: [[UInt8]: Key] = [:]) -> [Event] {
        var decoder = KeyDecoder(ownKeys: ownKeys)
        return decoder.decode(text.utf8) + decoder.handleTimeout()
    }

    private func keys(_ text: String) -> [Key] {
        events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
    }

    @Test(arguments: [
        ("a", .character("a")), ("ә", .character("ә")), ("₸", .character("₸")), ("🙂", .character("🙂")),
        ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
        ("\u{3}", .control("c")), ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
        ("\u{1B}[H", .home), ("\u{1B}[7~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
        ("\u{1B}[12~", .function(2)), ("\u{1B}[[C", .function(3)), ("\u{1B}[S", .function(4)), ("\u{1B}[15~", .function(5)),
        ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ] as [(String, Key)])
    func aKeyOfNearlyEveryTerminal(bytes: String, key: Key) { #expect(keys(bytes) == [key]) }

    @Test func theKeypadInItsOtherModeTypesWhatIsOnItsKeys() {
        let typed = "pqrstuvwxynlmkjoX".map { "\u{1B}O\($0)" }.joined()
        #expect(keys(typed) == "0123456789.,-+*/=".map { .character($0) })
        #expect(keys("\u{1B}OM") == [.enter])
        #expect(ControlSequence.isKeypad(Array("\u{1B}Ot".utf8)), "vt100 is said to send it for F5")
        #expect(!ControlSequence.isKeypad(Array("\u{1B}OS".utf8)))
    }

    @Test(arguments: [
        ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}Oc", .wordRight),
        ("\u{1B}Od", .wordLeft), ("\u{1B}O5D", .wordLeft), ("\u{1B}\u{1B}[D", .wordLeft), ("\u{1B}b", .wordLeft),
        ("\u{1B}f", .wordRight), ("\u{1B}d", .deleteWordRight), ("\u{1B}[3;5~", .deleteWordRight),
        ("\u{1B}[3^", .deleteWordRight), ("\u{1B}\u{7F}", .deleteWordLeft), ("\u{1B}\u{8}", .deleteWordLeft),
    ] as [(String, Key)])
    func aKeyOfLineEditors(bytes: String, key: Key) { #expect(keys(bytes) == [key]) }

    @Test(arguments: [
        ("\u{1B}[97u", .character("a")), ("\u{1B}[97;2u", .character("A")), ("\u{1B}[27u", .escape),
        ("\u{1B}[13;1:1u", .enter), ("\u{1B}[9;2u", .backTab), ("\u{1B}[108;5u", .control("l")),
        ("\u{1B}[127;3u", .deleteWordLeft), ("\u{1B}[1241u", .character("ә")), ("\u{1B}[27;5;108~", .control("l")),
        ("\u{1B}[97;65u", .character("a")),
    ] as [(String, Key)])
    func aKeyToldByItsCode(bytes: String, key: Key) { #expect(keys(bytes) == [key]) }

    @Test(arguments: [
        // Focus, other keys held down, Alt with letters of any script, F20 and the like.
        "\u{1B}[I", "\u{1B}[O", "\u{1B}[1;5A", "\u{1B}[1;2C", "\u{1B}[15;2~", "\u{1B}[34~", "\u{1B}[23$", "\u{1B}[a",
        "\u{1B}Oa", "\u{1B}\u{1B}[A", "\u{1B}q", "\u{1B}j", "\u{1B}й", "\u{1B}\r", "\u{1B}[97;3u", "\u{1B}[97;1:3u",
        "\u{1B}[57399u", "\u{1B}[", "\u{1B}O", "\u{0}", "\u{1C}",
        // What terminals tell of themselves.
        "\u{1B}[?62;22c", "\u{1B}[>41;366;0c", "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t",
        "\u{1B}[?997;1n", "\u{1B}[17;29;0;1;0;1_", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]10;rgb:ff/ff/ff\u{1B}\\",
        "\u{1B}]52;c;cXVpdA==\u{7}", "\u{1B}P>|kitty(0.42)\u{1B}\\", "\u{1B}P1+r544e=71\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
        "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\", "\u{1B}]11;rgb:00", "\u{9D}11;q\u{7}", "\u{9B}I",
        "\u{1B}[" + String(repeating: "1;", count: 5000) + "q",
    ])
    func whatMeansNothingIsSwallowedWhole(bytes: String) {
        #expect(events(bytes) == [])
        var decoder = KeyDecoder()
        #expect(decoder.decode((bytes + "\u{1B}[B").utf8).suffix(1) == [.key(.down)], "and the next key works")
    }

    @Test func aLoneEscapeWaitsForWhatItMayBegin() {
        var decoder = KeyDecoder(escapeDelay: 70)
        #expect(decoder.timeout == nil)
        #expect(decoder.decode([0x1B]) == [])
        #expect(decoder.timeout == 70)
        #expect(decoder.handleTimeout() == [.key(.escape)])
        #expect(decoder.timeout == nil)
        #expect(decoder.decode([0x1B]) == [] && decoder.decode("[".utf8) == [])
        #expect(decoder.decode("B".utf8) == [.key(.down)])
        #expect(decoder.decode([0x1B, 0x1B]) == [])
        #expect(decoder.handleTimeout() == [.key(.escape), .key(.escape)])
        #expect(decoder.decode("x".utf8) == [.key(.character("x"))])
    }

    @Test func escapeBeforeAReportOrAPasteIsTheKey() {
        #expect(events("\u{1B}\u{1B}[<0;5;8M") == [.key(.escape), .click(Position(row: 7, column: 4))])
        #expect(events("\u{1B}\u{1B}[200~x\u{1B}[201~") == [.key(.escape), .paste("x")])
        #expect(events("\u{1B}\u{1B}]11;q\u{7}") == [.key(.escape)])
    }

    @Test func aReportWithoutAnEndIsGivenUpInTime() {
        var decoder = KeyDecoder()
        for start in ["\u{1B}]11;rgb", "\u{1B}P", "\u{1B}[1;", "\u{1B}[M1", "\u{1B}]0;x\u{1B}"] {
            #expect(decoder.decode(start.utf8) == [])
            #expect(decoder.timeout ?? 0 >= 1000, "longer than a line is slow")
            #expect(decoder.handleTimeout() == [])
            #expect(decoder.decode("x".utf8) == [.key(.character("x"))])
        }
    }

    @Test func aBrokenOffSequenceCostsNoKey() {
        #expect(keys("\u{1B}[1;\u{1B}[B\u{1B}[\rә\u{1B}O\u{3}") == [.down, .enter, .character("ә"), .control("c")])
    }

    @Test func mouseReportsOfBothKinds() {
        #expect(events("\u{1B}[<0;81;3M\u{1B}[<0;81;3m") == [.click(Position(row: 2, column: 80))])
        #expect(events("\u{1B}[M q#") == [.click(Position(row: 2, column: 80))])
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x21]) == [.click(Position(row: 0, column: 222))])
        #expect(decoder.decode([0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x21]) == [], "too far right to be told")
        #expect(events("\u{1B}[<64;2;3M\u{1B}[Ma\"#") == [
            .wheel(.up, Position(row: 2, column: 1)), .wheel(.down, Position(row: 2, column: 1)),
        ])
        // The right button, a move, a release.
        #expect(events("\u{1B}[<2;5;5M\u{1B}[M\"qq\u{1B}[<32;5;5M\u{1B}[M#qq\u{1B}[32;113;113M\u{1B}[<0;0;0M") == [])
    }

    @Test func aPasteEndsAtItsMarkAlone() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[200~alimony\rquit\u{1B}[21~q\u{1B}[20".utf8) == [])
        #expect(decoder.timeout == nil)
        #expect(decoder.handleTimeout() == [])
        #expect(decoder.decode("q\u{1B}\u{1B}[201".utf8) == [])
        #expect(decoder.decode("~x".utf8) == [.paste("alimony\rquit\u{1B}[21~q\u{1B}[20q\u{1B}"), .key(.character("x"))])
        #expect(events("\u{1B}[201~") == [])
    }

    @Test func whatIsTooMuchOfAPasteIsDropped() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[200~".utf8) == [])
        for _ in 0..<1000 { #expect(decoder.decode(String(repeating: "q", count: 1000).utf8) == []) }
        let events = decoder.decode("\u{1B}[201~".utf8)
        guard case .paste(let text)? = events.first else { return #expect(events.count == 1) }
        #expect((10_000...100_000).contains(text.count) && text.allSatisfy { $0 == "q" })
    }

    @Test func atAKioskAPasteWithoutAnEndIsGivenUp() {
        var decoder = KeyDecoder(pasteTimeout: 60_000)
        #expect(decoder.decode("\u{1B}[200~abc".utf8) == [])
        #expect(decoder.timeout == 60_000)
        #expect(decoder.handleTimeout() == [])
        #expect(decoder.decode("x".utf8) == [.key(.character("x"))])
        #expect(decoder.decode("\u{1B}[200~d\u{1B}[201~".utf8) == [.paste("d")])
    }

    @Test func theKeysOfTheTerminalItselfComeFirst() {
        let own: [[UInt8]: Key] = [
            Array("\u{1B}A".utf8): .up, Array("\u{1B}[M".utf8): .function(1), Array("\u{1B}[224z".utf8): .function(1),
        ]
        #expect(events("\u{1B}A\u{1B}[M\u{1B}[224z\u{1B}[B", ownKeys: own) == [
            .key(.up), .key(.function(1)), .key(.function(1)), .key(.down),
        ])
    }

    @Test func altGoesWithOneLetterAlone() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B, 0xD1, 0x78]) == [.key(.character("x"))])
        #expect(decoder.decode([0x1B, 0xD1, 0xD1, 0x8B]) == [.key(.character("ы"))])
        #expect(decoder.decode([0x1B, 0xD1, 0x8B, 0xD1, 0x8B]) == [.key(.character("ы"))])
    }

    @Test func brokenLettersAreDroppedAlone() {
        var decoder = KeyDecoder()
        let bytes: [UInt8] = [0xD1, 0x61, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xE0, 0x80, 0x80, 0xF8, 0xFF, 0xD1, 0x1B, 0x5B, 0x42]
        #expect(decoder.decode(bytes) == [.key(.character("a")), .key(.down)])
    }

    /// Where the bytes come apart changes nothing.
    @Test func piecesGiveWhatTheWholeGives() {
        var random = SeededRandom(seed: 13)
        let parts = [
            "\u{1B}", "[", "O", "]", "P", "M", "1;5C", "200~", "201~", "<0;9;9M", "ә", "🙂", "q", "\u{7}", "\\", "\r", "p", "$",
        ]
        for _ in 0..<300 {
            let bytes = (0..<60).flatMap { _ in Array(parts.randomElement(using: &random)!.utf8) }
            var whole = KeyDecoder(), apart = KeyDecoder()
            let expected = whole.decode(bytes) + whole.handleTimeout()
            #expect(bytes.flatMap { apart.decode([$0]) } + apart.handleTimeout() == expected)
        }
    }
}
