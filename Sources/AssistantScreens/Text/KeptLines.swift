import Law
import Synchronization

/// The lines that a text was broken into last, kept while the same text is asked for: it is drawn at every key, and
/// changes at few.
///
/// Copies of a state share it, which nobody can see: what it gives follows from the key alone.
final class KeptLines<Key: Equatable & Sendable>: Sendable {
    private let last = Mutex<(key: Key, lines: [TextLine])?>(nil)

    /// - Parameters:
    ///   - key: all that the lines depend on.
    ///   - layOut: breaks the text into lines, where it is another than last time.
    func lines(for key: Key, layOut: () -> [TextLine]) -> [TextLine] {
        if let last = last.withLock({ $0 }), last.key == key { return last.lines }
        let lines = layOut()
        last.withLock { $0 = (key, lines) }
        return lines
    }
}
