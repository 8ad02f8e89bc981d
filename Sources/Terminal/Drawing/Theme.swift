/// The look of every role, in the colours that are known to be readable where they are shown.
///
/// Most terminals let a person choose what their eight colours and their background are, so that yellow, cyan or dim
/// letters cannot be trusted: there the person's own two colours serve, with attributes. A look takes both its colours
/// from here or neither, so that no letters stand in a colour of ours on a background that nobody knows. Nothing is told
/// by colour alone: what matters has an attribute or a sign as well. Bold black is dark grey on a console, so nothing
/// that has dark letters is bold, nor reversed and bold.
public enum Theme: Sendable {
    /// Attributes alone: `NO_COLOR`, vt100, and terminals whose eight colours may be anything.
    case monochrome
    /// The console of Linux, whose eight colours are known, and which draws no underline beside a colour.
    case console
    /// 256 colours, of which those from 16 on are the same everywhere.
    case fixedColors

    /// - Parameters:
    ///   - terminal: the name of the terminal, as `TERM` has it.
    ///   - colorCount: how many colours it has.
    init(terminal: String, colorCount: Int) {
        if colorCount >= 256 {
            self = .fixedColors
        } else {
            self = terminal.hasPrefix("linux") && colorCount >= 8 ? .console : .monochrome
        }
    }

    public func look(of role: Role) -> Look {
        switch self {
        case .monochrome: Self.monochromeLook(of: role)
        case .console: Self.consoleLook(of: role)
        case .fixedColors: Self.fixedColorLook(of: role)
        }
    }

    private static func monochromeLook(of role: Role) -> Look {
        switch role {
        case .plain, .quiet, .border: Look()
        case .title, .heading, .figure, .warning: Look(.bold)
        case .selected, .bar, .error: Look(.reverse)
        case .match: Look([.bold, .underline])
        case .selectedMatch, .barKey: Look([.reverse, .underline])
        case .link, .field: Look(.underline)
        case .activeField: Look([.underline, .bold])
        }
    }

    private static func consoleLook(of role: Role) -> Look {
        switch role {
        case .plain, .quiet, .border, .field: Look()
        case .title, .heading, .figure, .warning, .link: Look(.bold)
        case .error: Look(.reverse)
        case .selected, .activeField: Look([], in: .black, on: .cyan)
        case .match, .selectedMatch, .barKey: Look(.bold, in: .white, on: .blue)
        case .bar: Look([], in: .white, on: .blue)
        }
    }

    private static func fixedColorLook(of role: Role) -> Look {
        switch role {
        case .plain, .quiet, .border: Look()
        case .title, .heading, .figure, .warning: Look(.bold)
        case .link, .field: Look(.underline)
        case .selected: Look(.bold, in: .fixedWhite, on: .fixedBlue)
        case .activeField: Look([.bold, .underline], in: .fixedWhite, on: .fixedBlue)
        case .match, .selectedMatch: Look(.underline, in: .fixedBlack, on: .fixedPaleYellow)
        case .error: Look(.bold, in: .fixedWhite, on: .fixedRed)
        case .bar: Look([], in: .fixedWhite, on: .fixedTeal)
        case .barKey: Look(.bold, in: .fixedWhite, on: .fixedTeal)
        }
    }
}
