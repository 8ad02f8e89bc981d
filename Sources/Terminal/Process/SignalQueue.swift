import Glibc

/// The signals that the program handles, queued in a pipe and read in the same wait as the keyboard.
///
/// So nothing but one `write` runs inside a signal handler, and the program sleeps until something happens.
@MainActor
final class SignalQueue {
    enum Occurrence: Equatable {
        case input, hangUp, timeout
        case signal(Int32)
    }

    private static let handled = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]
    private static let fromKeyboard = [SIGINT, SIGQUIT, SIGTSTP]
    private let readEnd: Int32
    private var previous: [(number: Int32, action: sigaction)] = []

    /// - Parameter isLocked: ignores the signals by which a person at the keyboard could end or stop the program.
    init(isLocked: Bool) {
        (readEnd, queueEnd) = makePipe()
        for number in Self.handled {
            var action = sigaction(), old = sigaction()
            action.__sigaction_handler.sa_handler = isLocked && Self.fromKeyboard.contains(number) ? SIG_IGN : enqueue
            action.sa_flags = SA_RESTART
            sigaction(number, &action, &old)
            previous.append((number, old))
        }
    }

    /// Sleeps until a key or a signal comes, or the time is up; nil waits for ever.
    func wait(milliseconds: Int?) -> Occurrence {
        let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
        while true {
            var waiting = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waiting, 2, limit)
            if count == 0 { return .timeout }
            // Whatever woke it, and whatever it tells of the pipe: a signal that came before a key is handled before it,
            // also when its handler ran after the pipe had been looked at.
            if let number = dequeue() { return .signal(number) }
            if count < 0 { continue }
            if waiting[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangUp }
            if waiting[0].revents != 0 { return .input }
        }
    }

    /// Stops the program by the default action of SIGTSTP; returns when it is continued.
    func stopProgram() {
        var byDefault = sigaction(), ours = sigaction()
        byDefault.__sigaction_handler.sa_handler = SIG_DFL
        sigaction(SIGTSTP, &byDefault, &ours)
        raise(SIGTSTP)
        sigaction(SIGTSTP, &ours, nil)
    }

    /// Writes to the terminal through ncurses, which ignores Ctrl-Z meanwhile, so that it would be lost; a signal that is
    /// held back waits instead.
    static func holdingStop(while write: () -> Void) {
        var stop = sigset_t(), before = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        pthread_sigmask(SIG_BLOCK, &stop, &before)
        write()
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Restores the handlers that were there before.
    func close() {
        for entry in previous {
            var action = entry.action
            sigaction(entry.number, &action, nil)
        }
        Glibc.close(readEnd)
        Glibc.close(queueEnd)
        queueEnd = -1
    }

    private func dequeue() -> Int32? {
        var number: UInt8 = 0
        return read(readEnd, &number, 1) == 1 ? Int32(number) : nil
    }
}

nonisolated(unsafe) private var queueEnd: Int32 = -1

private func enqueue(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(queueEnd, &byte, 1)
    errno = before
}
