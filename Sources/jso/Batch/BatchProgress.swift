import AssistantCore
import Glibc
import InterfaceWords
import Law
import Terminal

/// How far a batch is, on standard error when that is a terminal.
struct BatchProgress {
    private let words: Words
    private let input: InputFile
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = Self.now
    private var last = Self.now
    private var isShown = false

    init(_ input: InputFile, in words: Words) {
        self.input = input
        self.words = words
    }

    mutating func show(rows: Int) {
        let now = Self.now
        guard isTerminal, now - last >= 0.2, now > start else { return }
        last = now
        isShown = true
        let lines = Self.lines(rows: rows, seconds: now - start, share: input.shareRead, in: words)
        let columns = Printout.columns(of: STDERR_FILENO) ?? 80
        if let line = lines.first(where: { $0.columns < columns }) { Self.put("\r\(line)\u{1B}[K") }
    }

    /// Clears the line.
    func end() { if isShown { Self.put("\r\u{1B}[K") } }

    /// `[##########..........] 50 %, 500 000 rows, 800 000 a second, 0:01 left`, then shorter ones for narrow terminals.
    ///
    /// - Parameter share: of the table; nil where nobody knows how long it is.
    private static func lines(rows: Int, seconds: Double, share: Double?, in words: Words) -> [String] {
        let counts = words(.batchProgress, [
            "number": .text(Money.grouped(String(rows))), "speed": .text(Money.grouped(String(Int(Double(rows) / seconds)))),
        ])
        guard let share, share > 0 else { return [counts] }
        let filled = Int(share * 20), left = Int((seconds / share - seconds).rounded(.up))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        let percent = "\(Int(share * 100)) %"
        let time = words(.batchTimeLeft, ["time": .text("\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)")])
        return ["[\(bar)] \(percent), \(counts), \(time)", "\(percent), \(counts), \(time)", "\(percent), \(time)"]
    }

    private static func put(_ text: String) {
        let bytes = Array(text.withPlainBlanks.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Seconds since some moment.
    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
