/// How a role looks: attributes that every terminal has, and a colour where there are colours.
public struct Look: Equatable, Sendable {
    public struct Attributes: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Attributes(rawValue: 1)
        public static let underline = Attributes(rawValue: 2)
        public static let reverse = Attributes(rawValue: 4)
    }

    public enum Color: Int16, Sendable {
        case standard = -1
        /// Of the eight colours that every colour terminal has, each in its own shade.
        case black = 0, blue = 4, cyan = 6, white = 7
        /// Some of the 256, which look the same wherever there are so many.
        case fixedBlack = 16, fixedBlue = 19, fixedTeal = 24, fixedRed = 124, fixedPaleYellow = 222, fixedWhite = 231
    }

    public var attributes: Attributes
    public var foreground: Color
    public var background: Color

    public init(_ attributes: Attributes = [], in foreground: Color = .standard, on background: Color = .standard) {
        self.attributes = attributes
        self.foreground = foreground
        self.background = background
    }
}
