/// Reads amounts as people write them: `1500000`, `1 500 000`, `1'500'000`, `1500000.50`, `1 500 000,50 ₸`.
package enum AmountReader {
    /// - Throws: ``BadInput`` that says what to type instead.
    package static func read(_ text: some StringProtocol) throws(BadInput) -> Money {
        if let money = plainAmount(text) { return money }
        var digits: [UInt8] = []
        var groups: [Int] = []
        var decimals: Int?
        var tenge = 0
        let bare = withoutSign(text)
        guard let first = bare.first else { throw BadInput(.empty) }
        if "-−–—".contains(first) { throw BadInput(.negativeAmount) }
        for character in bare {
            if let digit = character.asciiValue, (0x30...0x39).contains(digit) {
                digits.append(digit)
                if decimals != nil { decimals! += 1 } else { groups[safeLast: 0] += 1 }
            } else if decimals == nil, character == "," || character == "." {
                decimals = 0
            } else if decimals == nil, partsGroups(character), !groups.isEmpty {
                groups.append(0)
            } else {
                throw BadInput(DigitReader.reason(for: character) ?? .wrongAmount)
            }
        }
        guard let whole = groups.first, whole > 0, decimals != 0 else { throw BadInput(.wrongAmount) }
        if groups.count > 1, whole > 3 || groups.dropFirst().contains(where: { $0 != 3 }) {
            throw BadInput(.wrongAmount)
        }
        let places = decimals ?? 0
        guard places <= 2 else { throw BadInput(.tooManyDecimals) }
        for digit in digits {
            tenge = tenge * 10 + Int(digit - 0x30)
            if tenge > Money.limit.tiyn { throw BadInput(.amountTooLarge) }
        }
        let money = Money(tiyn: places == 0 ? tenge * 100 : places == 1 ? tenge * 10 : tenge)
        guard money <= Money.limit else { throw BadInput(.amountTooLarge) }
        return money
    }

    /// Bare digits, with at most two behind a point or a comma, as most cells of a table have them; nil for all else.
    private static func plainAmount(_ text: some StringProtocol) -> Money? {
        var tiyn = 0, places: Int?
        guard (1...16).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "."), text.utf8.first != UInt8(ascii: ",")
        else { return nil }
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                tiyn = tiyn * 10 + Int(byte - 0x30)
                places? += 1
            } else {
                guard places == nil, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return nil }
                places = 0
            }
        }
        guard places != 0, places ?? 0 <= 2 else { return nil }
        let money = Money(tiyn: tiyn * (places == nil ? 100 : places == 1 ? 10 : 1))
        return money <= Money.limit ? money : nil
    }

    private static func withoutSign(_ text: some StringProtocol) -> Substring {
        var rest = Substring(text).trimmed
        if let last = rest.utf8.last, (0x30...0x39).contains(last) { return rest }
        for sign in ["₸", "теңге", "тенге", "тг", "tg", "KZT"] where rest.hasSuffix(sign) {
            rest = rest.dropLast(sign.count).trimmed
        }
        return rest
    }

    /// Blanks of every width, those too that do not break a line, and apostrophes.
    private static func partsGroups(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return false }
        return scalar.properties.generalCategory == .spaceSeparator || "'’ʼ".unicodeScalars.contains(scalar)
    }
}

extension [Int] {
    /// The last element; a first one is made where there is none.
    fileprivate subscript(safeLast initial: Int) -> Int {
        get { last ?? initial }
        set { if isEmpty { append(newValue) } else { self[count - 1] = newValue } }
    }
}
