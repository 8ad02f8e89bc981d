/// An amount in tenge, exact to the tiyn.
public struct Money: Hashable, Comparable, Sendable {
    /// 100 tiyn are a tenge.
    public let tiyn: Int

    public static let zero = Money(tiyn: 0)
    /// Larger amounts are refused when read, so that sums of them never overflow.
    public static let limit = Money(tenge: 10_000_000_000_000)

    public init(tiyn: Int) { self.tiyn = tiyn }
    public init(tenge: Int) { tiyn = tenge * 100 }

    public static func + (a: Money, b: Money) -> Money { Money(tiyn: a.tiyn + b.tiyn) }
    public static func - (a: Money, b: Money) -> Money { Money(tiyn: a.tiyn - b.tiyn) }
    public static func < (a: Money, b: Money) -> Bool { a.tiyn < b.tiyn }

    /// The part of the amount, rounded half up to the tiyn.
    package func times(_ part: Fraction) -> Money {
        Money(halfUp: Int128(tiyn) * Int128(part.numerator), over: Int128(part.denominator))
    }

    /// A quotient of tiyn that is not negative, rounded half up.
    package init(halfUp numerator: Int128, over denominator: Int128) {
        tiyn = Int((2 * numerator + denominator) / (2 * denominator))
    }

    /// `1234567.89`, as JSON and tables have it.
    public var plain: String {
        var bytes: [UInt8] = []
        appendPlain(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same behind bytes.
    func appendPlain(to bytes: inout [UInt8]) {
        if tiyn < 0 { bytes.append(UInt8(ascii: "-")) }
        DigitWriter.append(tiyn.magnitude, decimals: 2, to: &bytes)
    }

    /// `1 234 567,89` with no-break spaces.
    public func grouped(decimalSign: Character) -> String {
        let part = tiyn.magnitude % 100
        return (tiyn < 0 ? "-" : "") + Self.grouped(String(tiyn.magnitude / 100))
            + "\(decimalSign)\(part < 10 ? "0" : "")\(part)"
    }

    /// A number with its digits before the point in threes.
    package static func grouped(_ number: String) -> String {
        let whole = number.prefix { $0 != "." }
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { result.append("\u{A0}") }
            result.append(digit)
        }
        return result + number.dropFirst(whole.count)
    }
}

extension Money: Codable {
    public init(from decoder: any Decoder) throws { tiyn = try decoder.singleValueContainer().decode(Int.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tiyn)
    }
}
