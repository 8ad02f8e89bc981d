import Terminal

/// A program with a fault: it traps while the screen is in use, so that a test can see what is left behind.
@main
enum TrapOnScreen {
    static func main() throws {
        let screen = try CursesScreen(usesColors: true)
        var frame = Frame(screen.size)
        frame.border(Rect(screen.size))
        screen.show(frame)
        _ = try screen.nextEvent()
        fatalError("the fault of this test")
    }
}
