/// Writes numbers as digits: a table of a million rows has many.
enum DigitWriter {
    /// - Parameter decimals: how many digits stand behind the point; without any there is none.
    static func append(_ number: UInt, decimals: Int, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
            var rest = number, place = 32, count = 0
            repeat {
                place -= 1
                digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
                count += 1
                if count == decimals {
                    place -= 1
                    digits[place] = UInt8(ascii: ".")
                }
            } while rest > 0 || count <= decimals
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
        }
    }
}
