import Foundation
import Testing

/// What terminals and lines send besides keys, and how they send keys: nothing of it breaks the screen.
@Suite struct TerminalInputTests {
    private func start(columns: Int = 80, _ environment: [String: String] = [:]) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "\"$JSO\" --lang en; echo \"status $?\"; read x", columns: columns, environment: environment)
        try terminal.wait(forText: "> 6")
        return terminal
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "rxvt", "linux", "vt100", "ansi"])
    func aPasteNeverRunsAsCommands(term: String) throws {
        let terminal = try start(["TERM": term])
        terminal.type("/")
        try terminal.wait(forText: "Search: ")
        try terminal.paste("alimony\rquit q\r")
        try terminal.wait(forText: "Search: alimony quit q")
        try terminal.paste("\u{1B}[21~")
        terminal.type("z")
        try terminal.wait(for: "the next letter") { $0.text.contains("alimony quit q") && $0.text.contains("z") }
        #expect(!terminal.emulator.text.contains("status"))
    }

    @Test func aPasteIsLongAndSlowAndStillOne() throws {
        let terminal = try start()
        terminal.type("/")
        try terminal.wait(forText: "Search: ")
        let half = Array(String(repeating: "q\r", count: 10_000).utf8)
        try terminal.exchange(Array("\u{1B}[200~".utf8) + half)
        terminal.type(inPieces: [Array("q".utf8), Array("quit\rq".utf8)], milliseconds: 400)
        try terminal.exchange(half + Array("\u{1B}[201~".utf8))
        try terminal.wait(forText: "500 characters taken")
        #expect(!terminal.emulator.text.contains("status"))
        terminal.type("\u{1B}")
        try terminal.wait(for: "the list, and the keys again") { !$0.text.contains("Search: ") && $0.text.contains("F10") }
    }

    /// Each follows three steps down in one write, and means nothing.
    @Test(arguments: ["\u{1B}[O", "\u{1B}[1;5A", "\u{1B}j", "\u{1B}[<2;5;8M\u{1B}[<2;5;8m", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[1;", "\u{1B}"])
    func thePictureIsNeverStale(bytes: String) throws {
        let terminal = try start()
        terminal.type("\u{1B}[B\u{1B}[B\u{1B}[B" + bytes)
        try terminal.wait(forText: "> 1 ")
    }

    @Test(arguments: ["xterm-256color", "vt100", "linux"])
    func theKeypadTypesDigits(term: String) throws {
        let terminal = try start(["TERM": term])
        terminal.type("\u{1B}[15~")
        try terminal.wait(forText: "Sum in the document")
        terminal.type("quupppplt".map { "\u{1B}O\($0)" }.joined())
        try terminal.wait(forText: "1 550 000,4")
        terminal.type("\u{1B}OM")
        try terminal.wait(forText: "232")
    }

    @Test func aLetterMayComeApart() throws {
        let terminal = try start()
        terminal.type("/")
        try terminal.wait(forText: "Search: ")
        terminal.type(inPieces: [[0xD3], [0x99, 0xE2, 0x82], [0xB8]], milliseconds: 150)
        try terminal.wait(forText: "Search: ә₸")
    }

    @Test func aKeyMayComeApart() throws {
        let terminal = try start(["ESCDELAY": "3000"])
        terminal.type(inPieces: [[0x1B], Array("[".utf8), Array("B".utf8)], milliseconds: 40)
        try terminal.wait(forText: ">18")
        terminal.type(inPieces: [Array("\u{1B}[1;".utf8), Array("5A\u{1B}O".utf8), Array("B".utf8)], milliseconds: 150)
        try terminal.wait(forText: ">22")
        #expect(!terminal.emulator.text.contains("Search: "))
    }

    @Test func altIsNotEscape() throws {
        let terminal = try start()
        terminal.type("/travel ban")
        try terminal.wait(forText: "Search: travel ban")
        terminal.type("\u{1B}\u{7F}\u{1B}\u{1B}[A\u{1B}x")
        terminal.type("quiz")
        try terminal.wait(forText: "Search: travel quiz")
        terminal.type("\u{1B}")
        try terminal.wait(for: "the list again") { !$0.text.contains("Search: ") }
    }

    @Test(arguments: [
        "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]10;rgb:cccc/cccc/cccc\u{1B}\\", "\u{1B}P>|quick(1.0)\u{1B}\\",
        "\u{1B}_Gi=1;q\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}[M qq", "\u{1B}[M#qq",
    ])
    func whatTheTerminalTellsIsNotTyping(report: String) throws {
        let terminal = try start()
        terminal.type(report)
        terminal.type("\u{1B}[B")
        try terminal.wait(forText: ">18")
        #expect(!terminal.emulator.text.contains("Search: ") && !terminal.emulator.text.contains("status"))
    }

    @Test func anOldMouseReportIsAClick() throws {
        let terminal = try start(columns: 120)
        terminal.type("\u{1B}[M \"&")
        try terminal.wait(forText: ">18")
        // Column 81 is sent as the letter q.
        terminal.type("\u{1B}[M q'")
        try terminal.wait(for: "the cursor in the answer") { $0.cursor.column > 40 }
        terminal.type("\u{1B}[Ma\"'")
        try terminal.wait(forText: ">22")
    }

    @Test func fieldsObeyTheKeysOfLineEditors() throws {
        let terminal = try start()
        terminal.type("/old bailiff fee\u{17}debt\u{1}\u{1B}d\u{1B}[1;5C\u{1B}[1;5Ct\u{5}?\u{1B}Od\u{B}x")
        try terminal.wait(forText: "Search:  bailiff x")
        terminal.type("\u{15}x")
        try terminal.wait(for: "nothing but the x") { $0.text.contains("Search: x ") || $0.text.contains("Search: x\n") }
    }
}
