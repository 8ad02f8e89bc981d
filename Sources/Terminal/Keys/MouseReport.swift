/// What the mouse did, as either of the two kinds of report tells it.
struct MouseReport {
    private let button: Int
    private let position: Position
    private let isPress: Bool

    /// `ESC [ < button ; column ; row M`, with `m` for a release.
    init?(_ sequence: ControlSequence) {
        guard sequence.mark == UInt8(ascii: "<"), sequence.numbers.count == 3 else { return nil }
        guard sequence.final == UInt8(ascii: "M") || sequence.final == UInt8(ascii: "m") else { return nil }
        self.init(
            button: sequence.number(0), column: sequence.number(1), row: sequence.number(2),
            isPress: sequence.final == UInt8(ascii: "M"))
    }

    /// The older kind: three bytes, each 32 more than its number.
    init?(old bytes: [Int]) {
        self.init(button: bytes[0] - 32, column: bytes[1] - 32, row: bytes[2] - 32, isPress: true)
    }

    private init?(button: Int, column: Int, row: Int, isPress: Bool) {
        guard column > 0, row > 0 else { return nil }
        (self.button, self.isPress) = (button, isPress)
        position = Position(row: row - 1, column: column - 1)
    }

    /// Nil for what nothing is bound to: other buttons, motion, a button let go.
    var event: Event? {
        let shiftAltControl = 4 | 8 | 16
        switch button & ~shiftAltControl {
        case 0 where isPress: return .click(position)
        case 64 where isPress: return .wheel(.up, position)
        case 65 where isPress: return .wheel(.down, position)
        default: return nil
        }
    }
}
