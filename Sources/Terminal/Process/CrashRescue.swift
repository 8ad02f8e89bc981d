import CNcurses
import Glibc

/// Gives the terminal back when the program dies of a fault of its own.
///
/// While the screen is in use, what is written to standard error is kept in a pipe, since it would spoil the
/// picture and be lost with it; at the end, also after a trap, it is written out where a person can read it.
final class CrashRescue {
    /// Remembers the terminal as it is now, so before anything is changed in it.
    init() { tcgetattr(STDIN_FILENO, &wreck.modes) }

    /// From now on standard error is kept, and a trap restores the terminal.
    ///
    /// - Parameter bytes: what undoes the modes that ncurses does not know of.
    func arm(restoring bytes: [UInt8]) {
        let pipe = makePipe()
        wreck.messages = pipe.readEnd
        wreck.standardError = dup(STDERR_FILENO)
        dup2(pipe.writeEnd, STDERR_FILENO)
        close(pipe.writeEnd)

        let all = bytes + ["rmkx", "sgr0", "cnorm", "rmcup"].flatMap(TerminalDescription.bytes) + [13, 10]
        wreck.farewell = UnsafeMutableRawPointer.allocate(byteCount: all.count, alignment: 1)
        wreck.farewell?.copyMemory(from: all, byteCount: all.count)
        wreck.farewellCount = all.count
        for number in Self.deadly {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = abandonShip
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            sigaction(number, &action, nil)
        }
    }

    /// The normal end: the messages are written out, and a trap is the system's again.
    func disarm() {
        for number in Self.deadly { signal(number, SIG_DFL) }
        wreck.farewell?.deallocate()
        wreck.farewell = nil
        dup2(wreck.standardError, STDERR_FILENO)
        releaseMessages()
        close(wreck.messages)
        close(wreck.standardError)
    }

    private static let deadly = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS]
}

/// What the signal handler needs, made ready beforehand: it may not allocate.
private struct Wreck {
    var modes = termios()
    var messages: Int32 = -1
    var standardError: Int32 = -1
    var farewell: UnsafeMutableRawPointer?
    var farewellCount = 0
}

nonisolated(unsafe) private var wreck = Wreck()

/// Calls only what may be called in a signal handler.
private func abandonShip(_ number: Int32) {
    if let farewell = wreck.farewell { _ = write(STDOUT_FILENO, farewell, wreck.farewellCount) }
    tcsetattr(STDIN_FILENO, TCSANOW, &wreck.modes)
    releaseMessages()
    raise(number)
}

private func releaseMessages() {
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
        while true {
            let count = read(wreck.messages, buffer.baseAddress, buffer.count)
            guard count > 0 else { return }
            _ = write(wreck.standardError, buffer.baseAddress, count)
        }
    }
}
