import Foundation
import Testing

/// A fault of the program's own kills it while the screen is in use.
@Suite struct CrashTests {
    private func start(_ prefix: String = "", key: String) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "echo before; \(prefix) \"$PROGRAM\"; echo \"status $?\"; stty -a | grep -c -- '-icanon'; echo end; read x", columns: 200,
            environment: ["PROGRAM": program("trap-on-screen"), "SWIFT_BACKTRACE": "enable=no"])
        try terminal.wait(forText: "┌─")
        terminal.type(key)
        try terminal.wait(forText: "end")
        return terminal
    }

    @Test(arguments: [("x", 132), ("o", 139)])
    func theTerminalIsGivenBack(key: String, status: Int) throws {
        let emulator = try start(key: key).emulator
        #expect(emulator.lines[0] == "before")
        #expect(emulator.text.contains("status \(status)"))
        #expect(!emulator.text.contains("┌─"))
        #expect(emulator.lines.contains("0"), "no mode is left over")
        #expect(emulator.paste("x") == Array("x".utf8), "pastes are not marked any more")
        #expect(emulator.text.contains("the fault of this test") == (key == "x"))
    }

    /// Between the fault and the end there is nothing but what a signal handler may do.
    @Test(arguments: [("x", "SIGILL"), ("o", "SIGSEGV")])
    func theHandlerDoesNothingElse(key: String, signal: String) throws {
        let trace = FileManager.default.temporaryDirectory.appending(path: "trace-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: trace) }
        _ = try start("strace -o \(trace.path())", key: key)
        let calls = try String(contentsOf: trace, encoding: .utf8).split(separator: "\n")
        let last = try #require(calls.firstIndex { $0.hasPrefix("--- \(signal) ") })
        let names = calls[last...].dropFirst().filter { $0.contains("(") }.map { String($0.prefix { $0 != "(" }) }
        let allowed: Set = ["write", "read", "ioctl", "rt_sigprocmask", "getpid", "gettid", "tgkill", "rt_sigreturn"]
        #expect(names.contains("write") && names.contains("ioctl") && names.contains("tgkill"))
        #expect(Set(names).subtracting(allowed) == [])
    }
}
