/// Reads shares as people write them: `1/4`, `25%`, `33,3 %`, `0.25`.
enum ShareReader {
    /// - Throws: ``BadInput`` that says what to type instead, for what is more than the whole too.
    static func read(_ text: some StringProtocol) throws(BadInput) -> Fraction {
        let bare = String(text).filter { !$0.isWhitespace }
        guard !bare.isEmpty else { throw BadInput(.empty) }
        for character in bare {
            if let word = DigitReader.reason(for: character) { throw BadInput(word) }
        }
        let isPercent = bare.last == "%", number = isPercent ? bare.dropLast() : bare[...]
        guard !isPercent || !number.contains("/"), let value = Fraction(number.replacing(",", with: ".")),
            value.numerator <= value.denominator * (isPercent ? 100 : 1)
        else { throw BadInput(.wrongShare) }
        return isPercent ? Fraction(value.numerator, value.denominator * 100) : value
    }
}
