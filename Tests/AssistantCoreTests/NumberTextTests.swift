import Law
import Testing

/// Numbers as data have them.
@Suite struct NumberTextTests {
    @Test(arguments: [
        (0, "0.00"), (5, "0.05"), (10, "0.10"), (99, "0.99"), (100, "1.00"), (123_456, "1234.56"), (-150, "-1.50"),
        (100_000_000_000_000_000, "1000000000000000.00"), (Int.max, "92233720368547758.07"),
    ])
    func amountsHaveTwoDecimals(tiyn: Int, text: String) { #expect(Money(tiyn: tiyn).plain == text) }

    @Test(arguments: [
        (Fraction(0, 1), "0"), (Fraction(15, 100), "0.15"), (Fraction(3, 2), "1.5"), (Fraction(4325, 1), "4325"), (Fraction(1, 3), "1/3"),
        (Fraction(1, 1_000_000_000), "0.000000001"), (Fraction(1, 20), "0.05"), (Fraction(12_345, 1000), "12.345"),
    ])
    func decimalsAreExact(number: Fraction, text: String) { #expect(number.decimalText == text) }
}
