/// What can happen to the program from outside.
public enum Event: Equatable, Sendable {
    case key(Key)
    case click(Position)
    case wheel(WheelDirection, Position)
    /// Text put in at once by the terminal's paste; line breaks are part of it.
    case paste(String)
    case resize(Size)
    /// Nothing happened for the time asked for.
    case timeout
}

public enum WheelDirection: Equatable, Sendable { case up, down }
