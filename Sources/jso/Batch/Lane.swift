import Glibc
import Tables

/// A thread of its own that works through blocks of rows, one after another.
final class Lane {
    /// What thread and owner hand each other.
    private final class Mailbox: @unchecked Sendable {
        var block: TableBlock?
        var output = BatchOutput()
        let given = Semaphore(), done = Semaphore()
    }

    private let mailbox = Mailbox()
    /// Where there is no thread to be had, the rows are worked through at once.
    private let hasThread: Bool
    private var rows: any BatchRows

    init(_ rows: any BatchRows) {
        self.rows = rows
        hasThread = Background.run { [mailbox] in
            var rows = rows
            while true {
                mailbox.given.wait()
                guard let block = mailbox.block else { return }
                mailbox.block = nil
                mailbox.output = rows.calculate(block)
                mailbox.done.signal()
            }
        }
    }

    deinit {
        // Without a block it ends.
        if hasThread { mailbox.given.signal() }
    }

    /// Gives it rows.
    ///
    /// - Precondition: what came of those before has been taken.
    func give(_ block: TableBlock) {
        guard hasThread else { return mailbox.output = rows.calculate(block) }
        mailbox.block = block
        mailbox.given.signal()
    }

    /// Waits for what comes of the rows given last.
    func take() -> BatchOutput {
        if hasThread { mailbox.done.wait() }
        defer { mailbox.output = BatchOutput() }
        return mailbox.output
    }
}

/// Counts what one thread gives and another waits for.
private final class Semaphore: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    func wait() { while sem_wait(semaphore) != 0 {} }
}
