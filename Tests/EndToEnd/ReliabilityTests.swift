import Foundation
import Glibc
import Testing

/// What happens when the world is not as it should be: the table of `docs/reliability.md`.
@Suite struct ReliabilityTests {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized

    private func copyOfData() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jso-data-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.data, to: folder)
        return folder
    }

    /// Nothing typed leaves the program but to its terminal: no file is opened for writing, no connection made, no
    /// other program started.
    @Test func nothingTypedIsWrittenAnywhere() throws {
        let trace = FileManager.default.temporaryDirectory.appending(path: "trace-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: trace) }
        let terminal = try PseudoTerminal(
            "strace -f -y -s 256 -o \(trace.path()) \"$JSO\" --kiosk --idle 3600; echo \"status $?\"; read x")
        try terminal.wait(forText: "Тілді таңдаңыз")
        terminal.type("1/құпия сұрақ")
        try terminal.wait(forText: "құпия сұрақ")
        terminal.type("\u{1B}")
        try terminal.wait(for: "the list again") { !$0.text.contains("құпия") }
        terminal.type("\u{1B}[15~")
        try terminal.wait(forText: "Құжат бойынша сома")
        terminal.type("7654321\t\u{1B}[200~123 456\u{1B}[201~")
        try terminal.wait(forText: "[123 456")
        terminal.type("\u{1B}OS2\u{1B}[17~\r30\r")
        try terminal.wait(forText: "– 30")
        let shell = terminal.process
        let tracer = try #require(try children(of: shell).split(separator: " ").first.flatMap { pid_t($0) })
        let process = try #require(try jsoProcesses(under: tracer).first)
        kill(process, SIGTERM)
        try terminal.wait(forText: "status")

        let calls = try String(contentsOf: trace, encoding: .utf8).split(separator: "\n").map { call in
            call.drop { $0.isNumber || $0 == " " }
        }
        #expect(calls.contains { $0.hasPrefix("write(1</dev/pts/") }, "the trace has the program's writes")
        for call in calls {
            let name = call.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            switch name {
            case "write", "writev", "pwrite64":
                let target = call.split(separator: "<").dropFirst().first ?? ""
                #expect(target.hasPrefix("/dev/pts/") || target.hasPrefix("pipe:"), "\(call)")
            case "open", "openat", "creat":
                #expect(!call.contains("O_WRONLY") && !call.contains("O_RDWR") && !call.contains("O_CREAT"), "\(call)")
            case "socket", "connect", "sendto", "fork", "vfork", "rename", "mkdir", "unlink", "truncate", "memfd_create", "shm_open":
                Issue.record("\(call)")
            case "execve": #expect(call.contains("/jso"), "\(call)")
            default: break
            }
        }
    }

    @Test(arguments: ["list", "list --json", "fee --amount 100", "show 1"])
    func aFullDiskIsTold(command: String) throws {
        let process = Process(), messages = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\"\(jsoPath)\" \(command) --lang en > /dev/full"]
        process.standardError = messages
        try process.run()
        let told = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 70)
        #expect(String(decoding: told, as: UTF8.self).contains("No space left"))
    }

    @Test func aDataFolderThatVanishesIsNotMissed() throws {
        let folder = try copyOfData()
        let terminal = try PseudoTerminal("\"$JSO\" --data \(folder.path()); echo \"status $?\"; read x")
        try terminal.wait(forText: "> 6~ Тыйым")
        try FileManager.default.removeItem(at: folder)
        terminal.type("\u{1B}OQ\u{1B}OQ")
        try terminal.wait(forText: "Вопросы")
        terminal.type("\u{1B}[15~1500000")
        try terminal.wait(forText: "225 000,00")
        terminal.type("\u{1B}OS\u{1B}[17~\u{1B}[21~")
        try terminal.wait(forText: "┌")
        terminal.type("\r")
        try terminal.wait(forText: "status 0")
    }

    @Test func brokenDataIsToldBeforeTheScreenIsTaken() throws {
        let folder = try copyOfData()
        defer { try? FileManager.default.removeItem(at: folder) }
        try "values: [".write(to: folder.appending(path: "parameters/mci.yaml"), atomically: true, encoding: .utf8)
        let terminal = try PseudoTerminal("\"$JSO\" --data \(folder.path()); echo \"status $?\"; read x", columns: 120)
        try terminal.wait(forText: "status 65")
        #expect(terminal.emulator.text.contains("parameters/mci.yaml:"))
    }

    @Test(arguments: [(3, 10_000), (1, 1), (1, 300), (200, 2), (200, 500)])
    func anyWindowIsSurvived(rows: Int, columns: Int) throws {
        let terminal = try PseudoTerminal("\"$JSO\"; echo \"status $?\"; read x")
        try terminal.wait(forText: "> 6~ Тыйым")
        terminal.resize(rows: rows, columns: columns)
        terminal.type("5\r\u{1B}OP\u{1B}[15~1\t2\u{1B}[17~\u{C}")
        terminal.settle()
        terminal.resize(rows: 24, columns: 80)
        terminal.type("\u{1B}OS1")
        try terminal.wait(for: "the first question again") { $0.text.contains("> 1  Қызмет") }
        terminal.type("\u{1B}[21~")
        // Where the window let something be typed, it asks.
        try terminal.wait(for: "the end, or the question") { $0.text.contains("status 0") || $0.text.contains("┌") }
        if terminal.emulator.text.contains("┌") { terminal.type("\r") }
        try terminal.wait(forText: "status 0")
    }

    /// Nothing can be done from within; the next program must find a terminal that `reset` puts right.
    @Test func killedItLeavesNothingBehind() throws {
        let terminal = try PseudoTerminal("\"$JSO\"; echo \"status $?\"; stty sane; echo sane; read x")
        try terminal.wait(forText: "> 6~ Тыйым")
        kill(try #require(try jsoProcesses(under: terminal.process).first), SIGKILL)
        try terminal.wait(forText: "status 137")
        try terminal.wait(forText: "sane")
        #expect(try children(of: terminal.process).isEmpty)
    }
}
