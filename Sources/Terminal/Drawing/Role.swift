/// What a cell is for. How a role looks is one table: see ``Theme``.
public enum Role: UInt8, CaseIterable, Sendable {
    case plain
    case title
    case heading
    case quiet
    case selected
    case match
    case selectedMatch
    case link
    case figure
    case warning
    case error
    case border
    case field
    case activeField
    case bar
    case barKey
}
