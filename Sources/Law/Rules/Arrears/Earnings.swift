/// What somebody earned in some time.
enum Earnings: Equatable, Sendable {
    /// Tenge a month.
    case sum(Money)
    /// No work, or no papers about it: the average wage in the country stands for it.
    case withoutWork

    private static let none: Set = ["none", "жоқ", "нет"]

    /// Reads a sum; nothing earned, or `none`, is without work. Nil for an empty text.
    static func read(_ text: String) throws(BadInput) -> Earnings? {
        let bare = Substring(text).trimmed
        guard !bare.isEmpty else { return nil }
        if none.contains(bare.lowercased()) { return .withoutWork }
        let sum = try AmountReader.read(bare)
        return sum == .zero ? .withoutWork : .sum(sum)
    }

    /// As ``read(_:)`` takes it.
    var text: String {
        switch self {
        case .sum(let sum): sum.tiyn % 100 == 0 ? String(sum.tiyn / 100) : sum.plain
        case .withoutWork: "0"
        }
    }
}
