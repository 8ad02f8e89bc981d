import Foundation
import Glibc
import SeededRandom
import Testing

/// A kiosk at which somebody hits everything: keys, mouse, pastes, control characters, broken text, half sequences
/// and windows of any size.
///
/// `JSO_SOAK_EVENTS` and `JSO_SOAK_SEED` make it longer or another one: see `scripts/soak`.
@Suite struct SoakTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let eventCount = environment["JSO_SOAK_EVENTS"].flatMap { Int($0) } ?? 200_000
    private static let seed = environment["JSO_SOAK_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func aKioskOutlivesWhateverIsTyped() throws {
        let terminal = try PseudoTerminal("\"$JSO\" --kiosk --idle 3600; echo \"status $?\"; read x")
        try terminal.wait(forText: "Тілді таңдаңыз")
        let process = try #require(try jsoProcesses(under: terminal.process).first)
        var random = SeededRandom(seed: Self.seed)
        var early = 0
        var piece: [UInt8] = []
        for event in 1...Self.eventCount {
            piece += Self.event(&random)
            if event % 50 == 0 {
                // What comes apart in the middle of anything, now and then for longer than an ESC waits.
                let half = Int.random(in: 0...piece.count, using: &random)
                try terminal.exchange(Array(piece[..<half]))
                if event % 10_000 == 0 { terminal.settle() }
                try terminal.exchange(Array(piece[half...]))
                piece = []
            }
            if event % 500 == 0 {
                terminal.resize(rows: .random(in: 1...60, using: &random), columns: .random(in: 1...200, using: &random))
            }
            if event == Self.eventCount / 5 { early = try residentMemory(of: process) }
        }
        try terminal.exchange(piece)
        // Ends whatever sequence or paste was left open, then asks for the start screen.
        terminal.resize(rows: 24, columns: 80)
        try terminal.exchange(Array("\u{1B}[201~".utf8))
        terminal.settle()
        // It asks whether to end what was typed; Enter says yes.
        try terminal.exchange([3, 13, 12])
        try terminal.wait(for: "the start screen") { $0.text.contains("Тілді таңдаңыз") }
        terminal.type("1")
        try terminal.wait(forText: "> 6")
        let late = try residentMemory(of: process)
        print("soak: \(Self.eventCount) events, memory \(early) kB after a fifth of them, \(late) kB at the end")
        #expect(late < early + early / 4 + 4096)
        #expect(try children(of: process).isEmpty)
        #expect(!terminal.emulator.text.contains("status"))
        kill(process, SIGTERM)
        try terminal.wait(forText: "status 143")
    }

    private static func event(_ random: inout SeededRandom) -> [UInt8] {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<6: Array(sequences.randomElement(using: &random)!.utf8)
        case 6..<10: Array(letters.randomElement(using: &random)!.utf8)
        case 10..<12: [UInt8.random(in: 0...31, using: &random)]
        case 12: [UInt8.random(in: 0x80...0xFF, using: &random)]
        case 13: Array(halves.randomElement(using: &random)!.utf8)
        case 14: Array("\u{1B}[200~1 500\n000\u{3}q\u{1B}[201~".utf8)
        case 15:
            Array("\u{1B}[<\(Int.random(in: 0...70, using: &random));\(Int.random(in: 0...220, using: &random));\(Int.random(in: 0...70, using: &random))M".utf8)
        case 16: [0x1B, 0x5B, 0x4D] + (0..<3).map { _ in UInt8.random(in: 32...255, using: &random) }
        case 17: Array(reports.randomElement(using: &random)!.utf8)
        case 18: [0x1B, 0x4F, "jklmnopqrstuvwxyXM".utf8.randomElement(using: &random)!]
        default: Array(String(Int.random(in: 0...99, using: &random)).utf8)
        }
    }

    private static let sequences = [
        "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\r", "\t", "\u{1B}[Z", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
        "\u{1B}[F", "\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[19~",
        "\u{1B}[20~", "\u{1B}[21~", "\u{7F}", "\u{1B}[3~", "\u{1B}",
    ]
    private static let letters = ["q", "й", "c", "v", "/", "?", "j", "k", "ә", "Қ", "🙂", "é", "ש", "٣", " ", "алимент", "тыйым"]
    /// What terminals tell of themselves, and keys with others held down.
    private static let reports = [
        "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]10;rgb:cc/cc/cc\u{1B}\\", "\u{1B}P>|quick(1)\u{1B}\\", "\u{1B}_Gi=1;q\u{1B}\\",
        "\u{1B}^q\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y", "\u{1B}[1;5C",
        "\u{1B}[1;5D", "\u{1B}\u{1B}[A", "\u{1B}\u{7F}", "\u{1B}d", "\u{1B}j", "\u{1B}й", "\u{1B}[97;5u", "\u{1B}[27;5;108~", "\u{1B}[3$",
    ]
    private static let halves = ["\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}[200~", "\u{1B}[<0;5", "\u{1B}]0;x", "\u{1B}P", "\u{1B}[M", "\u{1B}[?"]
}
