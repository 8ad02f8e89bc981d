import Foundation
import Glibc
import Testing

/// The window and the name of the terminal, as the world gives them.
@Suite struct WindowTests {
    private func start(_ environment: [String: String] = [:], options: String = "") throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "\"$JSO\" --lang en \(options); echo \"status $?\"; read x", environment: environment)
        try terminal.wait(forText: "F1")
        return terminal
    }

    @Test func theSizeIsAskedOfTheTerminal() throws {
        let terminal = try start(["COLUMNS": "200", "LINES": "60"])
        try terminal.wait(for: "the status line in the last row") { $0.lines[23].contains("F10") }
        #expect(terminal.emulator.lines[0].contains("[English]"))
        terminal.resize(rows: 30, columns: 100)
        try terminal.wait(for: "the status line in the new last row") { $0.lines[29].contains("F10") }
    }

    @Test func aWindowThatChangedWhileItWasStoppedIsSeen() throws {
        let terminal = try PseudoTerminal("exec bash --norc -i", environment: ["PS1": "$ "])
        try terminal.wait(forText: "$")
        terminal.type("\"$JSO\"\r")
        // The whole picture: a key that makes a signal throws away what is still on its way.
        try terminal.wait(for: "the whole picture") { $0.text.contains("> 6") && $0.lines[23].contains("F10") }
        terminal.type("\u{1A}")
        try terminal.wait(forText: "Stopped")
        terminal.resize(rows: 30, columns: 100)
        terminal.type("fg\r")
        try terminal.wait(for: "the status line in the last row") { $0.lines[29].contains("F10") }
        terminal.type("\u{1A}")
        try terminal.wait(for: "the shell again") { !$0.text.contains("F10") }
        terminal.resize(rows: 12, columns: 40)
        terminal.type("fg\r")
        try terminal.wait(for: "one pane") { $0.lines[11].contains("F1") && $0.text.contains("> 6") }
    }

    @Test func inAWindowThatIsTooSmallNothingHappensUnseen() throws {
        let terminal = try start()
        terminal.resize(rows: 8, columns: 30)
        try terminal.wait(forText: "too small")
        terminal.type("j\u{1B}[B\u{1B}[15~/\u{1B}OQ?\u{1B}[<0;5;5M\u{C}")
        terminal.settle()
        terminal.resize(rows: 24, columns: 80)
        try terminal.wait(forText: "> 6")
        #expect(terminal.emulator.lines[0].contains("[English]"))
        terminal.resize(rows: 11, columns: 80)
        try terminal.wait(forText: "too small")
        terminal.type("\u{1B}[21~")
        try terminal.wait(forText: "status 0")
    }

    @Test(arguments: [
        "foot", "alacritty", "xterm-kitty", "xterm-ghostty", "wezterm", "rio", "contour", "st-256color", "tmux-direct",
        "screen.xterm-kitty", "iTerm2.app", "vte-256color",
    ])
    func aTerminalOfXtermsKindIsTakenForOne(term: String) throws {
        let terminal = try start(["TERM": term])
        terminal.type("\u{1B}[B")
        try terminal.wait(forText: ">18")
        #expect(terminal.emulator.isMarked(row: 5, column: 5), "with colours")
    }

    @Test(arguments: [("foot-unheard-of", "xterm-256color"), ("screen-unheard-of", "screen-256color")])
    func theHelpTellsWhatTheTerminalIsTakenFor(term: String, known: String) throws {
        let terminal = try start(["TERM": term])
        terminal.type("\u{1B}OP\u{1B}[F")
        try terminal.wait(for: "both names") { $0.text.contains(term) && $0.text.contains(known) }
    }
}
