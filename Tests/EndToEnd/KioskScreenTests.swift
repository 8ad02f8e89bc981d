import Foundation
import Glibc
import Testing

/// The kiosk on a real (pseudo) terminal.
@Suite struct KioskScreenTests {
    private func start(_ options: String = "") throws -> PseudoTerminal {
        let terminal = try PseudoTerminal("\"$JSO\" --kiosk \(options); echo \"status $?\"; read x")
        try terminal.wait(forText: "Тілді таңдаңыз")
        return terminal
    }

    @Test func controlCharactersDoNotEndOrStopIt() throws {
        let terminal = try start()
        terminal.type("1")
        try terminal.wait(forText: "> 6~ Тыйым")
        terminal.type("\u{3}")
        try terminal.wait(forText: "Аяқтайсыз ба?")
        terminal.type("\r")
        try terminal.wait(forText: "Тілді таңдаңыз")
        terminal.type("1\u{1A}\u{1C}\u{4}\u{11}\u{13}\u{F}\u{16}\u{18}5")
        try terminal.wait(forText: "> 5~ Аттест")
        #expect(try jsoProcesses(under: terminal.process).count == 1)
        #expect(!terminal.emulator.text.contains("status"))
    }

    @Test func onlySignalsFromOutsideEndIt() throws {
        let terminal = try start()
        let process = try #require(try jsoProcesses(under: terminal.process).first)
        for signal in [SIGINT, SIGQUIT, SIGTSTP] { kill(process, signal) }
        terminal.type("1")
        try terminal.wait(forText: "> 6~ Тыйым")
        kill(process, SIGTERM)
        try terminal.wait(forText: "status 143")
    }

    @Test(arguments: ["xterm-256color", "linux"])
    func aLatinKeyboardTypesKazakh(term: String) throws {
        let terminal = try PseudoTerminal("\"$JSO\" --kiosk; echo \"status $?\"; read x", environment: ["TERM": term])
        try terminal.wait(forText: "Тілді таңдаңыз")
        // A letter begins the search, by its place.
        terminal.type("nsqsv")
        try terminal.wait(for: "the word, and the letters that are on") { $0.lines[2].contains("Іздеу: тыйым") && $0.lines[2].contains("ҚАЗ") }
        terminal.type("\u{1B}[24~fke")
        try terminal.wait(for: "Russian letters") { $0.lines[2].contains("тыйымалу") && $0.lines[2].contains("РУС") }
        terminal.type("\u{1B}[21~\r")
        try terminal.wait(for: "the start screen") { $0.text.contains("Тілді таңдаңыз") && !$0.text.contains("тыйымалу") }
    }

    @Test func leftAloneItClearsTheScreen() throws {
        let terminal = try start("--idle 5")
        terminal.type("1\u{1B}[15~1500000")
        try terminal.wait(forText: "225 000,00")
        try terminal.wait(forText: "секундтан кейін тазартылады")
        terminal.type(" ")
        try terminal.wait(for: "the form again") { !$0.text.contains("секундтан") && $0.text.contains("225 000,00") }
        try terminal.wait(forText: "секундтан кейін тазартылады")
        try terminal.wait(for: "the start screen") { $0.text.contains("Тілді таңдаңыз") && !$0.text.contains("секундтан") }
        #expect(!terminal.emulator.text.contains("225"))
    }

    @Test(arguments: ["--idle 4", "--idle 3601", "--idle x", "--idle"])
    func aTimeThatWillNotDoIsRefused(options: String) throws {
        let outcome = try jso(["--kiosk"] + options.split(separator: " ").map(String.init))
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains("--idle"))
    }

    @Test func idleWithoutKioskIsRefused() throws {
        #expect(try jso("--idle", "60").status == 64)
    }
}
