import CNcurses
import Glibc

/// Reads keys, mouse and pastes from the terminal, and switches on what they need.
///
/// The keypad's other mode is left off: in it the keys around the digits send what F1 to F4 send.
@MainActor
final class Keyboard {
    private var decoder: KeyDecoder
    /// The last one is the next.
    private var events: [Event] = []
    private var lastByte = 0
    private let hasMouse = !TerminalDescription.bytes("kmous").isEmpty
    private let keypadOff = TerminalDescription.bytes("rmkx")

    /// - Parameters:
    ///   - escapeDelay: the text of `ESCDELAY`: for how many milliseconds a lone ESC may begin a key.
    ///   - limitsPastes: true ends a paste that says nothing for a minute, where nobody could end the program.
    init(escapeDelay: String?, limitsPastes: Bool) {
        let asked = escapeDelay.flatMap { Int($0) }.map { min(max($0, 0), 5000) }
        decoder = KeyDecoder(
            ownKeys: TerminalDescription.keys, escapeDelay: asked ?? KeyDecoder.usualEscapeDelay,
            pasteTimeout: limitsPastes ? 60_000 : nil)
        turnOn()
    }

    /// The bytes that undo what ``turnOn()`` did; kept for a crash.
    var restoringBytes: [UInt8] { Array("\u{1B}[?2004l".utf8) + (hasMouse ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []) }

    func turnOn() {
        // Asked of every terminal: one that cannot do it takes no notice, and many can that are not said to.
        let pasteOn = Array("\u{1B}[?2004h".utf8)
        send(keypadOff + pasteOn + (hasMouse ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []))
    }

    func turnOff() { send(restoringBytes) }

    /// The next event that is there already, or nil.
    func next() -> Event? { events.popLast() }

    /// Reads what has come; false when the terminal is gone.
    func read() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
            let count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
            lastByte = monotonicMilliseconds()
            events = decoder.decode(buffer[..<count]).reversed()
            return true
        }
    }

    /// For how many milliseconds from now more bytes are worth waiting for; nil where time means nothing.
    var timeout: Int? { decoder.timeout.map { max(0, lastByte + $0 - monotonicMilliseconds()) } }

    func handleTimeout() { events = decoder.handleTimeout().reversed() }

    private func send(_ bytes: [UInt8]) {
        fflush(nil)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
