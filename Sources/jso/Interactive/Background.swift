import Glibc

/// Work that need not be waited for.
enum Background {
    private final class Work {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Does it on a thread of its own; where there is none to be had, whoever needs its result does it then. The signals
    /// that end or stop the program come to the loop alone.
    ///
    /// - Returns: whether there was a thread to be had.
    @discardableResult
    static func run(_ work: @escaping @Sendable () -> Void) -> Bool {
        var mask = sigset_t(), before = sigset_t()
        sigfillset(&mask)
        for fatal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] { sigdelset(&mask, fatal) }
        pthread_sigmask(SIG_SETMASK, &mask, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let held = Unmanaged.passRetained(Work(work))
        var thread = pthread_t()
        let failure = pthread_create(&thread, nil, { held in
            Unmanaged<Work>.fromOpaque(held!).takeRetainedValue().run()
            return nil
        }, held.toOpaque())
        if failure == 0 { pthread_detach(thread) } else { held.release() }
        return failure == 0
    }
}
