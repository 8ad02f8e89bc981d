/// A row of two cells, as many as somebody needs; typed as one text it is `FIRST=SECOND`, with `;` between rows.
package protocol PairRow: TableRow {}

extension PairRow {
    package static var type: FieldType { .pairs(columns) }

    /// Rows with nothing in them are left out.
    package static func cells(of entry: RawEntry) throws(BadInput) -> [[String]]? {
        let rows: [[String]] =
            switch entry {
            case .rows(let rows): rows.filter { $0.contains { !Substring($0).trimmed.isEmpty } }
            case .text(let text): try pairs(in: text)
            }
        return rows.isEmpty ? nil : rows
    }

    private static func pairs(in text: String) throws(BadInput) -> [[String]] {
        var rows: [[String]] = []
        for pair in text.split(separator: PairText.separator) where !pair.trimmed.isEmpty {
            let cells = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard cells.count == 2 else { throw BadInput(.wrongPair, ["pair": .text(String(pair.trimmed))]) }
            rows.append(cells.map(String.init))
        }
        return rows
    }
}

/// How rows of pairs stand in one text.
public enum PairText {
    static let separator: Character = ";"

    /// Pairs given one by one, as one text.
    public static func joined(_ pairs: [String]) -> String { pairs.joined(separator: String(separator)) }
}
