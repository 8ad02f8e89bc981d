import CNcurses
import Glibc

/// A terminal that cannot be used, in the program's own terms; the words are the caller's.
public enum TerminalFault: Error, Equatable {
    case notATerminal
    /// `TERM` is unset, or names a terminal that this machine does not know.
    case unknownTerminal(String)
    /// A terminal that cannot move its cursor.
    case tooPlain(String)
}

/// The terminal in full-screen mode: takes frames, gives events.
///
/// Whichever way the program ends, the terminal is left as it was found: ``close()`` does it for a normal end,
/// ``CrashRescue`` for a trap. Used from the main thread only.
public final class CursesScreen {
    /// Colours, unless the terminal has none or the person wants none.
    public let theme: Theme
    /// What the terminal can draw of signs and letters.
    public let drawable: DrawableCharacters
    private let painter: CursesPainter
    private let keyboard: CursesKeyboard
    private let signals: SignalQueue
    private let rescue: CrashRescue
    private var isOpen = true

    /// Takes over the terminal on standard input and output.
    ///
    /// - Parameters:
    ///   - usesColors: false draws with attributes alone.
    ///   - isLocked: true makes Ctrl-C, Ctrl-Z and Ctrl-\ plain keys, and ignores their signals.
    /// - Throws: ``TerminalFault``; the terminal is untouched then.
    public init(usesColors: Bool, isLocked: Bool = false) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalFault.notATerminal }
        Self.useUnicodeLocale()
        let name = getenv("TERM").map { String(cString: $0) } ?? ""
        try Self.examine(name)
        rescue = CrashRescue()
        guard jso_newterm() != nil else { throw TerminalFault.unknownTerminal(name) }
        signals = SignalQueue(isLocked: isLocked)
        if isLocked { raw() } else { cbreak() }
        noecho()
        nonl()
        drawable = DrawableCharacters(terminal: name, descriptor: STDOUT_FILENO)
        painter = CursesPainter(terminal: name, usesColors: usesColors)
        theme = painter.theme
        keyboard = CursesKeyboard()
        rescue.arm(restoring: keyboard.switchOff)
    }

    /// The size of the terminal at this moment.
    public var size: Size {
        Size(rows: Int(getmaxy(jso_screen_window())), columns: Int(getmaxx(jso_screen_window())))
    }

    /// Shows a frame; only the cells that changed are sent.
    public func show(_ frame: Frame) { painter.paint(frame) }

    /// Sends every cell anew at the next frame.
    public func forgetPicture() { painter.forgetPicture() }

    /// Waits for the next event, asleep until one comes.
    ///
    /// - Parameter seconds: how long to wait before ``Event/timeout``; nil waits for ever.
    /// - Throws: ``Ending`` when the program was told to end.
    public func nextEvent(within seconds: Int? = nil) throws -> Event {
        while true {
            if let event = keyboard.next() { return event }
            switch signals.wait(seconds: seconds) {
            case .timeout: return .timeout
            case .input: if signals.inputIsGone { throw Ending.signal(SIGHUP) }
            case .hangUp: throw Ending.signal(SIGHUP)
            case .signal(SIGWINCH):
                adoptWindowSize()
                return .resize(size)
            case .signal(SIGTSTP): suspend()
            case .signal(SIGCONT): resume()
            case .signal(let number): throw Ending.signal(number)
            }
        }
    }

    /// Whether an event waits already, so that several can be answered by one picture.
    public var hasEventWaiting: Bool { keyboard.hasPending || signals.hasInputWaiting }

    /// Gives the terminal back. Does nothing when called again.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        keyboard.turnOff()
        endwin()
        rescue.disarm()
        signals.close()
    }

    deinit { close() }

    /// Stops the program as the shell expects of Ctrl-Z, and goes on when it is called back.
    private func suspend() {
        keyboard.turnOff()
        endwin()
        signals.stopProgram()
        resume()
    }

    private func resume() {
        painter.forgetPicture()
        adoptWindowSize()
        keyboard.turnOn()
        doupdate()
    }

    /// Asks the terminal for its size, since the signal that tells of a change is ours and not ncurses'.
    private func adoptWindowSize() {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
        resizeterm(Int32(window.ws_row), Int32(window.ws_col))
        painter.forgetPicture()
    }

    /// Kazakh needs UTF-8, also where the environment names no locale or one without it.
    private static func useUnicodeLocale() {
        setlocale(LC_ALL, "")
        if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_ALL, "C.UTF-8") }
    }

    private static func examine(_ name: String) throws {
        var status: Int32 = 0
        guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &status) == OK else {
            throw TerminalFault.unknownTerminal(name)
        }
        guard let motion = tigetstr("cup"), UInt(bitPattern: motion) != UInt.max else {
            throw TerminalFault.tooPlain(name)
        }
    }
}

/// The end that was asked for from outside.
public enum Ending: Error, Equatable {
    case signal(Int32)
}
