import Foundation
import Testing

/// The clock of the machine goes on, or is put right, while the program runs.
@Suite struct DayTests {
    /// A clock in a file, which the program takes for the machine's.
    private struct Clock {
        let file = FileManager.default.temporaryDirectory.appending(path: "clock-\(UUID().uuidString)")

        func show(_ instant: String) throws {
            let seconds = Int(try Date(instant, strategy: .iso8601).timeIntervalSince1970)
            try "\(seconds)".write(to: file, atomically: true, encoding: .utf8)
        }

        var environment: [String: String] {
            ["TZ": "UTC", "MOVED_CLOCK": file.path(), "LD_PRELOAD": program("libMovedClock.so")]
        }
    }

    @Test func aFormLeftOpenReckonsWithTheDayOfTheNextKey() throws {
        let clock = Clock()
        defer { try? FileManager.default.removeItem(at: clock.file) }
        try clock.show("2026-11-27T09:00:00Z")
        let terminal = try PseudoTerminal(
            "\"$JSO\" --lang en; echo \"status $?\"; read x", rows: 40, columns: 120, environment: clock.environment)
        try terminal.wait(forText: "> 6")
        terminal.type("\u{1B}[15~1500000")
        try terminal.wait(forText: "MCI on 27.11.2026")
        try clock.show("2027-02-01T00:00:01Z")
        terminal.type("\t")
        try terminal.wait(for: "the fee of the new day") {
            $0.text.contains("MCI on 01.02.2027") && $0.text.contains("225 000.00") && !$0.text.contains("27.11.2026")
        }
        // A clock put right goes backwards.
        try clock.show("2026-11-27T09:00:00Z")
        terminal.type("\t")
        try terminal.wait(forText: "MCI on 27.11.2026")
    }

    @Test func aCommandGoesByTheClock() throws {
        let clock = Clock()
        defer { try? FileManager.default.removeItem(at: clock.file) }
        try clock.show("2027-02-01T23:59:59Z")
        let outcome = try jso(["fee", "--amount", "1500000", "--lang", "en"], environment: clock.environment)
        #expect(outcome.output.contains("MCI on 01.02.2027"))
    }
}
