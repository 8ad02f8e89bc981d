import AssistantCore
import Law

extension DataNode {
    /// A whole number. None is taken that the arithmetic behind could not hold.
    func integer(within bounds: ClosedRange<Int>) -> Int? {
        guard isWholeNumber else {
            fault(.expectedNumber)
            return nil
        }
        guard let value = node.scalar.flatMap({ Int($0) }), bounds.contains(value) else {
            refuse(outside: bounds)
            return nil
        }
        return value
    }

    /// Whether digits stand there, however many.
    private var isWholeNumber: Bool {
        guard let digits = node.scalar?.drop(while: { $0 == "-" }) else { return false }
        return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func refuse(outside bounds: ClosedRange<Int>) {
        fault(.outsideBounds, ["least": .number(bounds.lowerBound), "most": .number(bounds.upperBound)])
    }

    /// `0.15`, `1/3` or `25`.
    func fraction() -> Fraction? {
        guard let fraction = node.scalar.flatMap({ Fraction($0) }) else {
            fault(.expectedFraction)
            return nil
        }
        return fraction
    }

    /// A fraction as far as a figure of its kind can go.
    func fraction(_ kind: FigureKind) -> Fraction? {
        // More digits than a fraction has are too many, not wrong.
        if let bounds = kind.bounds, isWholeNumber, node.scalar.flatMap({ Fraction($0) }) == nil {
            refuse(outside: bounds)
            return nil
        }
        guard let fraction = fraction() else { return nil }
        if kind.isWhole && fraction.denominator != 1 {
            fault(.expectedNumber)
            return nil
        }
        guard kind.holds(fraction) else {
            if let bounds = kind.bounds {
                refuse(outside: bounds)
            } else {
                fault(.outsideShare)
            }
            return nil
        }
        return fraction
    }
}
