import Glibc

/// Where a person reads what the program says: lines are broken at word ends to the width of a terminal, and left as
/// they are where something else reads.
enum Printout {
    /// Prints a text on standard output.
    static func print(_ text: String) { Swift.print(readable(text, on: STDOUT_FILENO)) }

    /// Says something on standard error, at once.
    static func say(_ text: String) {
        let bytes = Array((readable(text, on: STDERR_FILENO) + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func readable(_ text: String, on descriptor: Int32) -> String {
        guard let columns = columns(of: descriptor) else { return text.withPlainBlanks }
        return text.brokenAtWordEnds(columns: columns).withPlainBlanks
    }

    /// The width of a terminal, 80 where it does not know it; nil for what is no terminal.
    static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

extension String {
    /// With blanks that break lines where the screens have such as do not: what is printed is copied and searched.
    var withPlainBlanks: String { replacing("\u{A0}", with: " ") }
}
