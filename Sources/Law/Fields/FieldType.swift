/// What a rule takes in a field.
package enum FieldType: Equatable, Sendable {
    /// Tenge.
    case amount
    /// A whole number; a description may allow fewer, not more.
    case count(ClosedRange<Int>)
    /// A number with decimals, such as of MCI.
    case decimal
    /// A part of a whole: `1/4`, `25 %`.
    case share
    case date
    /// A date and a time of day.
    case moment
    /// One of the names.
    case choice([String])
    /// One of the periods of the law, by the names that the data give them.
    case period
    /// Yes, or left out.
    case flag
    /// Rows with cells in these columns.
    case table([String])
    /// Rows of two cells, as many as are needed.
    case pairs([String])

    /// As `Data/calculators/` names it.
    package var name: String {
        switch self {
        case .amount: "amount"
        case .count: "count"
        case .decimal: "decimal"
        case .share: "share"
        case .date: "date"
        case .moment: "moment"
        case .choice, .period: "choice"
        case .flag: "flag"
        case .table: "table"
        case .pairs: "pairs"
        }
    }
}
