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
/// ``CrashRescue`` for a trap.
@MainActor
public final class CursesScreen {
    /// Colours, unless the terminal has none or the person wants none.
    public let theme: Theme
    /// What the terminal can draw of signs and letters.
    public let drawable: DrawableCharacters
    /// What the terminal is taken for, where this machine does not know it.
    public let standIn: StandIn?
    private let painter: CursesPainter
    private let keyboard: Keyboard
    private let signals: SignalQueue
    private let rescue: CrashRescue
    private var isOpen = true
    private var hasNewSize = false

    /// Takes over the terminal on standard input and output.
    ///
    /// - Parameters:
    ///   - usesColors: false draws with attributes alone.
    ///   - isLocked: true makes Ctrl-C, Ctrl-Z and Ctrl-\ plain keys, and ignores their signals.
    /// - Throws: ``TerminalFault``; the terminal is untouched then.
    public init(usesColors: Bool, isLocked: Bool = false) throws(TerminalFault) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalFault.notATerminal }
        Self.useUnicodeLocale()
        let asked = getenv("TERM").map { String(cString: $0) } ?? ""
        let name = try Self.knownName(for: asked)
        standIn = name == asked ? nil : StandIn(unknown: asked, known: name)
        rescue = CrashRescue()
        guard jso_newterm(name) != nil else { throw TerminalFault.unknownTerminal(name) }
        signals = SignalQueue(isLocked: isLocked)
        if isLocked { raw() } else { cbreak() }
        noecho()
        nonl()
        drawable = DrawableCharacters(terminal: name, descriptor: STDOUT_FILENO)
        painter = CursesPainter(terminal: name, usesColors: usesColors)
        theme = painter.theme
        keyboard = Keyboard(escapeDelay: getenv("ESCDELAY").map { String(cString: $0) }, limitsPastes: isLocked)
        // Else a picture is left half sent while keys wait.
        typeahead(-1)
        rescue.arm(restoring: keyboard.restoringBytes)
    }

    /// The size of the terminal at this moment.
    public var size: Size {
        Size(rows: Int(getmaxy(jso_screen_window())), columns: Int(getmaxx(jso_screen_window())))
    }

    /// Shows a frame; only the cells that changed are sent.
    public func show(_ frame: Frame) { painter.paint(frame) }

    /// Sends every cell anew at the next frame, and asks the terminal again how large it is.
    public func repaintAll() {
        let before = size
        adoptWindowSize()
        if size != before { hasNewSize = true }
        painter.repaintAll()
    }

    /// Waits for the next event, asleep until one comes.
    ///
    /// - Parameters:
    ///   - seconds: how long to wait before ``Event/timeout``; nil waits for ever.
    ///   - draw: called before each sleep, so that no picture is older than what was typed.
    /// - Throws: ``Ending`` when the program was told to end.
    public func nextEvent(within seconds: Int? = nil, beforeSleep draw: () -> Void = {}) throws(Ending) -> Event {
        let deadline = seconds.map { monotonicMilliseconds() + $0 * 1000 }
        while true {
            if hasNewSize {
                hasNewSize = false
                return .resize(size)
            }
            if let event = keyboard.next() { return event }
            var occurrence = signals.wait(milliseconds: 0)
            if occurrence == .timeout {
                draw()
                let left = deadline.map { max(0, $0 - monotonicMilliseconds()) }
                occurrence = signals.wait(milliseconds: [left, keyboard.timeout].compactMap(\.self).min())
            }
            switch occurrence {
            case .timeout:
                if keyboard.timeout == 0 {
                    keyboard.handleTimeout()
                } else if let deadline, deadline <= monotonicMilliseconds() {
                    return .timeout
                }
            case .input: if !keyboard.read() { throw Ending.signal(SIGHUP) }
            case .hangUp: throw Ending.signal(SIGHUP)
            case .signal(SIGWINCH):
                adoptWindowSize()
                hasNewSize = true
            case .signal(SIGTSTP): suspend()
            case .signal(SIGCONT): resume()
            case .signal(let number): throw Ending.signal(number)
            }
        }
    }

    /// Restores the terminal. To be called before the program ends; does nothing when called again.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        keyboard.turnOff()
        endwin()
        rescue.disarm()
        signals.close()
    }

    /// Stops the program as the shell expects of Ctrl-Z, and goes on when it is called back.
    private func suspend() {
        keyboard.turnOff()
        endwin()
        signals.stopProgram()
        resume()
    }

    private func resume() {
        // Nothing tells a stopped program that its window has changed.
        adoptWindowSize()
        hasNewSize = true
        keyboard.turnOn()
        SignalQueue.holdingStop { _ = doupdate() }
    }

    /// Asks the terminal for its size, since the signal that tells of a change is ours and not ncurses'.
    private func adoptWindowSize() {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
        resizeterm(Int32(window.ws_row), Int32(window.ws_col))
        painter.repaintAll()
    }

    /// Kazakh needs UTF-8, also where the environment names no locale or one without it.
    private static func useUnicodeLocale() {
        setlocale(LC_ALL, "")
        if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_ALL, "C.UTF-8") }
    }

    /// The name itself where this machine knows it, else that of one that will do in its place.
    private static func knownName(for asked: String) throws(TerminalFault) -> String {
        let names = asked.isEmpty ? [] : [asked] + StandIn.candidates(for: asked)
        var status: Int32 = 0
        guard let name = names.first(where: { setupterm($0, STDOUT_FILENO, &status) == OK }) else {
            throw TerminalFault.unknownTerminal(asked)
        }
        guard let motion = tigetstr("cup"), UInt(bitPattern: motion) != UInt.max else {
            throw TerminalFault.tooPlain(name)
        }
        return name
    }
}

/// The end that was asked for from outside.
public enum Ending: Error, Equatable {
    case signal(Int32)
}
