import CTerminalRescue

/// Restores the terminal when the program dies of a fault of its own.
///
/// While the screen is in use, what is written to standard error is kept in a pipe, since it would spoil the
/// picture and be lost with it; at the end, also after a trap, it is written out where a person can read it.
@MainActor
final class CrashRescue {
    /// Remembers the terminal as it is now, so before anything is changed in it.
    init() { terminal_rescue_remember() }

    /// From now on standard error is kept, and a trap restores the terminal.
    ///
    /// - Parameter bytes: what undoes the modes that ncurses does not know of.
    func arm(restoring bytes: [UInt8]) {
        let restoringBytes = bytes + ["rmkx", "sgr0", "cnorm", "rmcup"].flatMap(TerminalDescription.bytes) + [13, 10]
        terminal_rescue_arm(restoringBytes, restoringBytes.count)
    }

    /// The normal end: the messages are written out, and a trap is the system's again.
    func disarm() { terminal_rescue_disarm() }
}
