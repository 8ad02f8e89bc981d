/// How a role looks: attributes that every terminal has, and a colour where there are colours.
public struct Look: Equatable, Sendable {
    public struct Attributes: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Attributes(rawValue: 1)
        public static let underline = Attributes(rawValue: 2)
        public static let reverse = Attributes(rawValue: 4)
        public static let dim = Attributes(rawValue: 8)
    }

    /// The eight colours that every colour terminal has.
    public enum Color: Int16, Sendable {
        case standard = -1
        case black, red, green, yellow, blue, magenta, cyan, white
    }

    public var attributes: Attributes
    public var foreground: Color
    public var background: Color

    public init(_ attributes: Attributes = [], _ foreground: Color = .standard, on background: Color = .standard) {
        self.attributes = attributes
        self.foreground = foreground
        self.background = background
    }
}

/// The look of every role. Nothing is told by colour alone: what matters has an attribute or a sign as well.
public enum Theme: Sendable {
    /// One colour only: `NO_COLOR`, vt100 and their like.
    case monochrome
    /// Eight colours or more.
    case colors

    public func look(of role: Role) -> Look {
        switch self {
        case .monochrome: Self.monochromeLook(of: role)
        case .colors: Self.colorLook(of: role)
        }
    }

    private static func monochromeLook(of role: Role) -> Look {
        switch role {
        case .plain, .quiet, .border: Look()
        case .title, .heading, .figure, .warning, .error: Look(.bold)
        case .selected: Look(.reverse)
        case .match: Look([.bold, .underline])
        case .selectedMatch: Look([.reverse, .bold, .underline])
        case .link, .field: Look(.underline)
        case .activeField: Look([.underline, .bold])
        case .bar: Look(.reverse)
        case .barKey: Look([.reverse, .bold])
        }
    }

    private static func colorLook(of role: Role) -> Look {
        switch role {
        case .plain: Look()
        case .title: Look(.bold, .cyan)
        case .heading: Look(.bold)
        case .quiet: Look(.dim)
        case .selected: Look(.bold, .white, on: .blue)
        case .match: Look([.bold, .underline], .yellow)
        case .selectedMatch: Look([.bold, .underline], .yellow, on: .blue)
        case .link: Look(.underline, .cyan)
        case .figure: Look(.bold, .green)
        case .warning: Look(.bold, .yellow)
        case .error: Look(.bold, .red)
        case .border: Look([], .cyan)
        case .field: Look(.underline)
        case .activeField: Look([.underline, .bold], .white, on: .blue)
        case .bar: Look([], .black, on: .cyan)
        case .barKey: Look(.bold, .black, on: .cyan)
        }
    }
}
