import Synchronization

/// What was made last, kept while the same is asked for: it is wanted at every key, and changes at few.
///
/// Copies of a state share it, which nobody can see: what it gives follows from the key alone.
final class Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private let last = Mutex<(key: Key, value: Value)?>(nil)

    /// - Parameters:
    ///   - key: all that the value depends on.
    ///   - make: makes it, where the key is another than last time.
    func value(for key: Key, make: () -> Value) -> Value {
        if let last = last.withLock({ $0 }), last.key == key { return last.value }
        let value = make()
        last.withLock { $0 = (key, value) }
        return value
    }
}
