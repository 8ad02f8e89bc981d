/// A row of a table that a field takes.
package protocol TableRow: Sendable {
    /// The columns, as a file names them in its header.
    static var columns: [String] { get }
    /// Those of the columns that take amounts.
    static var amounts: Set<String> { get }
    static var type: FieldType { get }

    /// The cells of the rows typed; nil for nothing.
    static func cells(of entry: RawEntry) throws(BadInput) -> [[String]]?

    /// - Parameter rows: as many cells in each as there are columns.
    /// - Throws: ``BadInput`` for cells that cannot be read, and for rows that do not go together.
    static func read(_ rows: [[String]]) throws(BadInput) -> [Self]
}

extension TableRow {
    package static var type: FieldType { .table(columns) }

    package static func cells(of entry: RawEntry) -> [[String]]? {
        if case .rows(let rows) = entry { rows } else { nil }
    }
}

extension Array: FieldValue where Element: TableRow {
    package var inputValue: InputValue { .rows(self) }

    package static func isAmount(column: Int) -> Bool { Element.amounts.contains(Element.columns[column]) }

    package init?(_ value: InputValue) {
        guard case .rows(let rows) = value else { return nil }
        self = rows.compactMap { $0 as? Element }
    }

    package static func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> [Element]? {
        guard let rows = try Element.cells(of: entry) else { return nil }
        return try Element.read(rows)
    }
}

extension Array: TypedFieldValue where Element: TableRow {
    package static var type: FieldType { Element.type }
}
