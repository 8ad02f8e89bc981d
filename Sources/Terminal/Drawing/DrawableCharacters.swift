/// Which characters the terminal can draw, as far as that is known.
public struct DrawableCharacters: Equatable, Sendable {
    /// Nil where every character can be drawn but those that lack.
    private let known: Set<Unicode.Scalar>?
    private let lacking: Set<Unicode.Scalar>

    /// A terminal with the fonts of a desktop.
    public static let all = DrawableCharacters(known: nil, lacking: [])
    /// A plain terminal that does not tell what its font has: letters, but not the sign of the tenge.
    public static let withoutTenge = DrawableCharacters(known: nil, lacking: ["₸"])

    /// A font that has these and no others.
    public init(_ scalars: some Sequence<Unicode.Scalar>) { self.init(known: Set(scalars), lacking: []) }

    private init(known: Set<Unicode.Scalar>?, lacking: Set<Unicode.Scalar>) {
        self.known = known
        self.lacking = lacking
    }

    public var hasAll: Bool { known == nil && lacking.isEmpty }

    public func contains(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { contains($0.value) }
    }

    /// Whether every character of the text can be drawn.
    public func contains(_ text: some StringProtocol) -> Bool {
        hasAll || text.unicodeScalars.allSatisfy { contains($0.value) }
    }
}

extension DrawableCharacters {
    fileprivate func contains(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        return known?.contains(scalar) ?? !lacking.contains(scalar)
    }
}

extension Frame {
    /// Puts something that can be drawn for each sign that cannot. Letters have nothing that could stand for them.
    public mutating func spell(in drawable: DrawableCharacters) {
        guard !drawable.hasAll else { return }
        replaceScalars { scalar in
            guard let standIn = Self.standIn(for: scalar), !drawable.contains(scalar) else { return nil }
            return UInt32(standIn)
        }
    }

    private static func standIn(for value: UInt32) -> UInt8? {
        guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return nil }
        return switch scalar {
        case "↑": UInt8(ascii: "^")
        case "↓": UInt8(ascii: "v")
        case "←": UInt8(ascii: "<")
        case "→": UInt8(ascii: ">")
        case "…": UInt8(ascii: "~")
        case "–", "—", "−", "─": UInt8(ascii: "-")
        case "×": UInt8(ascii: "x")
        case "÷": UInt8(ascii: ":")
        case "№": UInt8(ascii: "N")
        case "«", "»", "“", "”": UInt8(ascii: "\"")
        case "‘", "’": UInt8(ascii: "'")
        case "│": UInt8(ascii: "|")
        case "┌", "┐", "└", "┘": UInt8(ascii: "+")
        default: nil
        }
    }
}
