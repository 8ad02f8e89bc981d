import CNcurses
import Glibc

/// Turns what ncurses reads into events.
///
/// ncurses knows the keys of the terminal that `TERM` names; the sequences that nearly every terminal sends are
/// taught to it besides, and an unknown sequence is swallowed whole: its letters and digits must not work as keys.
final class CursesKeyboard {
    private var pending: [Event] = []
    private let pasteOn = terminalString("BE")
    private let pasteOff = terminalString("BD")
    private var mouseMask: mmask_t = 0

    init() {
        keypad(jso_screen_window(), true)
        nodelay(jso_screen_window(), true)
        set_escdelay(25)
        mouseinterval(0)
        for (sequence, code) in Self.commonSequences where key_defined(sequence) == 0 {
            define_key(sequence, code)
        }
        turnOn()
    }

    var hasPending: Bool { !pending.isEmpty }

    /// The bytes that undo what ``turnOn()`` did; kept for a crash.
    var switchOff: [UInt8] {
        var bytes = pasteOff
        if mouseMask != 0 { bytes += Array("\u{1B}[?1000l\u{1B}[?1006l".utf8) }
        return bytes
    }

    func turnOn() {
        mousemask(jso_mouse_press() | jso_mouse_wheel_up() | jso_mouse_wheel_down(), &mouseMask)
        mouseMask = mousemask(jso_mouse_press() | jso_mouse_wheel_up() | jso_mouse_wheel_down(), nil)
        send(pasteOn)
    }

    func turnOff() {
        mousemask(0, nil)
        send(pasteOff)
    }

    /// The next event that is there already, or nil.
    func next() -> Event? {
        if !pending.isEmpty { return pending.removeFirst() }
        while true {
            var code: wint_t = 0
            let kind = wget_wch(jso_screen_window(), &code)
            if kind == ERR { return nil }
            if let event = kind == KEY_CODE_YES ? functionKey(Int32(bitPattern: code)) : character(code) { return event }
        }
    }

    private func functionKey(_ code: Int32) -> Event? {
        switch code {
        case KEY_MOUSE: return mouse()
        case Self.pasteBegin: return .paste(readPaste())
        case KEY_F0...(KEY_F0 + 24): return .key(.function(Int(code - KEY_F0)))
        default: return Self.codes[code].map { .key($0) }
        }
    }

    private func character(_ code: wint_t) -> Event? {
        switch code {
        case 27: return escape()
        case 9: return .key(.tab)
        case 10, 13: return .key(.enter)
        case 8, 127: return .key(.backspace)
        case 0..<27: return .key(.control(Character(Unicode.Scalar(UInt8(code) + 96))))
        case 28..<32: return nil
        default: return Unicode.Scalar(code).map { .key(.character(Character($0))) }
        }
    }

    /// A lone Esc, or the beginning of a sequence that ncurses does not know: that is read to its end and dropped.
    private func escape() -> Event? {
        guard let follower = readCharacter() else { return .key(.escape) }
        switch follower {
        case 0x5B:
            while let next = readCharacter(), !(0x40...0x7E).contains(next) {}
            return nil
        case 0x4F:
            _ = readCharacter()
            return nil
        case 27:
            pending.append(.key(.escape))
            return .key(.escape)
        default:
            return nil
        }
    }

    private func readCharacter() -> wint_t? {
        var code: wint_t = 0
        return wget_wch(jso_screen_window(), &code) == OK ? code : nil
    }

    private func readPaste() -> String {
        var text = ""
        while text.unicodeScalars.count < Self.longestPaste {
            var code: wint_t = 0
            let kind = wget_wch(jso_screen_window(), &code)
            if kind == KEY_CODE_YES, Int32(bitPattern: code) == Self.pasteEnd { break }
            if kind == OK, let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
            if kind == ERR, !waitForInput(milliseconds: 200) { break }
        }
        return text
    }

    private func waitForInput(milliseconds: Int32) -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, milliseconds) > 0
    }

    private func mouse() -> Event? {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return nil }
        let position = Position(row: Int(event.y), column: Int(event.x))
        if event.bstate & jso_mouse_press() != 0 { return .click(position) }
        if event.bstate & jso_mouse_wheel_up() != 0 { return .wheel(.up, position) }
        if event.bstate & jso_mouse_wheel_down() != 0 { return .wheel(.down, position) }
        return nil
    }

    private func send(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        fflush(nil)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    private static let longestPaste = 10_000
    private static let pasteBegin: Int32 = 2000
    private static let pasteEnd: Int32 = 2001

    private static let codes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
        KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    ]

    private static let commonSequences: [(String, Int32)] = [
        ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
        ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
        ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
        ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[8~", KEY_END),
        ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE), ("\u{1B}[Z", KEY_BTAB),
        ("\u{1B}OP", KEY_F0 + 1), ("\u{1B}OQ", KEY_F0 + 2), ("\u{1B}OR", KEY_F0 + 3), ("\u{1B}OS", KEY_F0 + 4),
        ("\u{1B}[11~", KEY_F0 + 1), ("\u{1B}[12~", KEY_F0 + 2), ("\u{1B}[13~", KEY_F0 + 3), ("\u{1B}[14~", KEY_F0 + 4),
        ("\u{1B}[[A", KEY_F0 + 1), ("\u{1B}[[B", KEY_F0 + 2), ("\u{1B}[[C", KEY_F0 + 3), ("\u{1B}[[D", KEY_F0 + 4),
        ("\u{1B}[[E", KEY_F0 + 5),
        ("\u{1B}[15~", KEY_F0 + 5), ("\u{1B}[17~", KEY_F0 + 6), ("\u{1B}[18~", KEY_F0 + 7), ("\u{1B}[19~", KEY_F0 + 8),
        ("\u{1B}[20~", KEY_F0 + 9), ("\u{1B}[21~", KEY_F0 + 10),
        ("\u{1B}[200~", pasteBegin), ("\u{1B}[201~", pasteEnd),
    ]
}

/// A capability's bytes, without the padding that old terminals ask for; empty where the terminal lacks it.
func terminalString(_ capability: String) -> [UInt8] {
    guard let pointer = tigetstr(capability), UInt(bitPattern: pointer) != UInt.max else { return [] }
    var bytes: [UInt8] = [], isPadding = false
    for byte in String(cString: pointer).utf8 {
        if byte == UInt8(ascii: "$") { isPadding = true }
        if !isPadding { bytes.append(byte) }
        if byte == UInt8(ascii: ">") { isPadding = false }
    }
    return bytes
}
