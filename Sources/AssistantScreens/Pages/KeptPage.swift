import Law
import Synchronization

/// The page that a text was broken into last, kept while the same text is asked for: it is drawn at every key, and
/// changes at few.
///
/// Copies of a state share it, which nobody can see: what it gives follows from the key alone.
final class KeptPage<Key: Equatable & Sendable>: Sendable {
    private let last = Mutex<(key: Key, page: Page)?>(nil)

    /// - Parameters:
    ///   - key: all that the page depends on.
    ///   - layOut: breaks the text into lines, where it is another than last time.
    func page(for key: Key, layOut: () -> Page) -> Page {
        if let last = last.withLock({ $0 }), last.key == key { return last.page }
        let page = layOut()
        last.withLock { $0 = (key, page) }
        return page
    }
}
