import AssistantCore
import Law
import Tables

/// The months of many cases, from a table with a case and a month in each row; kept in memory as a whole.
struct MonthsTable: Sendable {
    /// The rows of each case, in the order of the rule's columns.
    let rows: [String: [[String]]]

    /// - Throws: ``Failure`` for a file that is not there, or is no such table.
    init(path: String, of calculator: Calculator, encoding: TextEncoding?, in session: Session) throws {
        var rows: [String: [[String]]] = [:]
        let table = TableFile(path: path, names: .months(of: calculator, withCase: true, in: session), encoding: encoding)
        for cells in try table.read() {
            let name = Self.plain(cells[0])
            if !name.isEmpty { rows[name, default: []].append(Array(cells.dropFirst())) }
        }
        self.rows = rows
    }

    /// The name of a case without blanks around it.
    static func plain(_ name: String) -> String { String(Substring(name).trimmed) }
}

extension ColumnNames {
    /// The columns of the table that a field of a calculator takes.
    static func months(of calculator: Calculator, withCase: Bool, in session: Session) -> ColumnNames {
        let tables = session.tableLanguages.map { language -> [FieldKind.Named] in
            for field in session.library.content(in: language).calculator(calculator.name).fields {
                if case .table(let columns) = field.kind { return columns }
            }
            return []
        }
        let labels = tables[0].indices.map { index in tables.map { $0[index].title } }
        return ColumnNames(
            (withCase ? [CaseColumn.name] : []) + tables[0].map(\.name), labels: (withCase ? [CaseColumn.labels] : []) + labels)
    }
}
