/// An exact share or rate, never negative, in lowest terms.
public struct Fraction: Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int

    public static let zero = Fraction(0, 1)

    package init(_ numerator: Int, _ denominator: Int) {
        precondition(numerator >= 0 && denominator > 0)
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// Reads `1/3`, `0.15` or `7`; nil for anything else, and for more than nine decimals.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let numerator = Self.digits(parts[0]), let denominator = Self.digits(parts[1]), denominator > 0 {
            self.init(numerator, denominator)
            return
        }
        let decimal = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(decimal.count), let whole = Self.digits(decimal[0]) else { return nil }
        guard decimal.count == 2 else {
            self.init(whole, 1)
            return
        }
        guard decimal[1].utf8.count <= 9, let part = Self.digits(decimal[1]) else { return nil }
        let scale = (0..<decimal[1].utf8.count).reduce(1) { scale, _ in scale * 10 }
        self.init(whole * scale + part, scale)
    }

    /// `1/3`
    public var fractionText: String { "\(numerator)/\(denominator)" }

    /// `0.15`; as a fraction where no decimal is exact.
    public var decimalText: String {
        var bytes: [UInt8] = []
        appendDecimal(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same behind bytes.
    func appendDecimal(to bytes: inout [UInt8]) {
        var scale = 1, digits = 0
        while scale % denominator != 0 {
            guard digits < 9 else { return bytes += fractionText.utf8 }
            scale *= 10
            digits += 1
        }
        DigitWriter.append(UInt(numerator * (scale / denominator)), decimals: digits, to: &bytes)
    }

    /// `15`, the hundredfold.
    public var percentText: String { Fraction(numerator * 100, denominator).decimalText }

    /// The decimal number with what lies behind so many decimals cut off.
    func cut(decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int(Int128(numerator) * Int128(scale) / Int128(denominator))
        return Fraction(scaled, scale).decimalText
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
}

extension Fraction: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Fraction(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a fraction is needed")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fractionText)
    }
}
