import Terminal

/// A program with faults, so that a test can see what is left behind when one kills it while the screen is in use: `o`
/// uses up the stack, any other key traps.
@main
enum TrapOnScreen {
    @MainActor
    static func main() throws {
        let screen = try CursesScreen(usesColors: true)
        var frame = Frame(screen.size)
        frame.border(Rect(screen.size))
        screen.show(frame)
        if try screen.nextEvent() == .key(.character("o")) { _ = useStack(1, nil) }
        fatalError("the fault of this test")
    }

    /// Calls itself far more often than any stack has room for.
    private static func useStack(_ depth: Int, _ above: UnsafeMutableRawBufferPointer?) -> UInt8 {
        withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { here in
            here[0] = (above?[0] ?? 0) &+ 1
            return depth < .max ? useStack(depth + 1, here) &+ here[0] : 0
        }
    }
}
