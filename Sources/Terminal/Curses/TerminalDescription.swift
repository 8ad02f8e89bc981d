import CNcurses

/// What terminfo says of the terminal in use.
enum TerminalDescription {
    /// A capability's bytes, without the padding that old terminals ask for; empty where the terminal lacks it.
    static func bytes(_ capability: String) -> [UInt8] {
        guard let pointer = tigetstr(capability), UInt(bitPattern: pointer) != UInt.max else { return [] }
        var bytes: [UInt8] = [], isPadding = false
        for byte in String(cString: pointer).utf8 {
            if byte == UInt8(ascii: "$") { isPadding = true }
            if !isPadding { bytes.append(byte) }
            if byte == UInt8(ascii: ">") { isPadding = false }
        }
        return bytes
    }

    /// The keys that it is said to send as more than one byte.
    static var keys: [[UInt8]: Key] {
        var keys: [[UInt8]: Key] = [:]
        for (capability, key) in named + (1...12).map({ ("kf\($0)", .function($0)) }) {
            let sequence = bytes(capability)
            if sequence.count > 1, sequence[0] == 0x1B, !ControlSequence.isKeypad(sequence) { keys[sequence] = key }
        }
        return keys
    }

    private static let named: [(String, Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kbs", .backspace),
    ]
}
