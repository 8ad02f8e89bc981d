/// A terminal that this machine knows, taken for one that it does not know.
public struct StandIn: Equatable, Sendable {
    public let unknown: String
    public let known: String

    /// The names to try, best first: most terminals of today do what xterm does, whatever they are called.
    static func candidates(for name: String) -> [String] {
        let kind = name.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if multiplexers.contains(kind) { return ["screen-256color", "screen", "xterm-256color", "xterm"] }
        return xtermKinds.contains(kind) ? ["xterm-256color", "xterm"] : []
    }

    private static let multiplexers: Set = ["tmux", "screen"]
    private static let xtermKinds: Set = [
        "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "iterm2", "kitty", "konsole", "mintty", "mlterm", "ms",
        "nsterm", "putty", "rio", "rxvt", "st", "stterm", "terminator", "terminology", "vscode", "vte", "warp", "wezterm",
        "xterm", "zutty",
    ]
}
