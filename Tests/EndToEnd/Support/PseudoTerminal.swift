import CVTerm
import Glibc

/// A program on a terminal of its own, seen through an emulator.
final class PseudoTerminal {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    let emulator: Emulator
    let process: pid_t
    /// The tests' end; -1 once it is closed, since another test may have its number by then.
    private var master: Int32
    /// The longest that anything may take; a loaded machine is slow, a hanging program does not end at all.
    private static let patience: Int = 20_000

    /// Starts `/bin/sh -c script` as the leader of a session whose terminal this is.
    init(_ script: String, rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]) throws {
        emulator = Emulator(rows: rows, columns: columns)
        // Closed in children from the first moment: other tests start programs meanwhile.
        let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
        var name = [CChar](repeating: 0, count: 100)
        guard grantpt(master) == 0, unlockpt(master) == 0, ptsname_r(master, &name, name.count) == 0 else {
            close(master)
            throw Failed(description: "no pseudo-terminal")
        }
        Self.setSize(master, rows, columns)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // Opening it first makes it the terminal of the new session.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        // The threads of the tests block signals; a program that a person starts has none blocked.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let newSession: Int16 = 0x80
        posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))

        var defaults = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "JSO": jsoPath]
        // How the sanitizers of a hard-wear run behave.
        for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] { defaults[name] = getenv(name).map { String(cString: $0) } }
        let variables = defaults.merging(environment) { $1 }.filter { !$0.value.isEmpty }
        var arguments: [UnsafeMutablePointer<CChar>?] = (["/bin/sh", "-c", script] as [String]).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            (arguments + settings).forEach { free($0) }
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var child: pid_t = 0
        let error = posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, &settings)
        guard error == 0 else {
            close(master)
            throw Failed(description: "spawn: \(error)")
        }
        (self.master, process) = (master, child)
    }

    deinit {
        guard master >= 0 else { return }
        kill(-process, SIGKILL)
        waitpid(process, nil, 0)
        close(master)
    }

    func type(_ text: String) { type(bytes: Array(text.utf8)) }

    func type(bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

    /// Types bytes and reads what comes meanwhile, so that neither side waits for the other.
    ///
    /// - Throws: ``Failed`` when the program takes nothing more.
    func exchange(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            var both = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&both, 1, Int32(Self.patience)) > 0, both.revents & Int16(POLLHUP | POLLERR) == 0 else {
                throw Failed(description: "the program takes no more input; the screen:\n\(emulator.text)")
            }
            if both.revents & Int16(POLLIN) != 0 { _ = read(before: Self.milliseconds() + 1) }
            if both.revents & Int16(POLLOUT) != 0 {
                // A piece that surely has room: a write that blocked would not read.
                let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
                guard count > 0 else { throw Failed(description: "the terminal is closed") }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Closes the terminal under the program's feet.
    ///
    /// - Returns: how the program ended, as `waitpid` tells it.
    func hangUp() -> Int32 {
        close(master)
        master = -1
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status
    }

    func resize(rows: Int, columns: Int) {
        emulator.resize(rows: rows, columns: columns)
        Self.setSize(master, rows, columns)
    }

    /// Reads what the program sends until the screen is as wanted.
    func wait(for what: String, until isThere: (Emulator) -> Bool) throws {
        let start = Self.milliseconds()
        while !isThere(emulator) {
            guard read(before: start + Self.patience) else {
                let waited = Self.milliseconds() - start
                throw Failed(description: "waited \(waited) ms in vain for \(what); the screen:\n\(emulator.text)")
            }
        }
    }

    func wait(forText text: String) throws { try wait(for: "«\(text)»") { $0.text.contains(text) } }

    /// Reads for as long as the program has something to say, and a moment longer.
    func settle() { pause(milliseconds: 300) }

    /// Types bytes with a pause before each piece but the first, as a slow line does.
    func type(inPieces pieces: [[UInt8]], milliseconds: Int) {
        for (index, piece) in pieces.enumerated() {
            if index > 0 { pause(milliseconds: milliseconds) }
            type(bytes: piece)
        }
    }

    /// Pastes a text the way the terminal does: within marks if the program has asked for them.
    func paste(_ text: String) throws { try exchange(emulator.paste(text)) }

    private func pause(milliseconds: Int) {
        let deadline = Self.milliseconds() + milliseconds
        while read(before: deadline) {}
    }

    /// False when the time is up or the terminal is closed.
    private func read(before deadline: Int) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            let left = deadline - Self.milliseconds()
            guard left > 0 else { return false }
            // A signal may interrupt either; that is no end.
            let ready = poll(&input, 1, Int32(left))
            let count = ready > 0 ? Glibc.read(master, &buffer, buffer.count) : Int(ready)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            emulator.feed(buffer[..<count])
            return true
        }
    }

    private static func setSize(_ descriptor: Int32, _ rows: Int, _ columns: Int) {
        var size = winsize()
        size.ws_row = UInt16(rows)
        size.ws_col = UInt16(columns)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    private static func milliseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}
