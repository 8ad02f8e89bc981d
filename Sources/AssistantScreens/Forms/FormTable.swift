import AssistantCore
import Law
import Terminal

/// The rows under a field of a form that takes a table or pairs.
struct FormTable {
    /// A place in the rows that is typed in.
    struct Cell: Hashable, Sendable {
        let field: Int
        /// The row by its name, or by its number where the rows have none.
        let row: String
        let column: Int
    }

    struct Row {
        /// Nil where the rows have none.
        let name: String?
        let cells: [Cell]
        /// What stands in the cells before anything is typed.
        let initial: [String]
    }

    let rows: [Row]
    /// The title of what names a row; nil where rows have no names.
    let nameTitle: String?
    /// The titles of the columns that are typed in.
    let columns: [String]
}

extension FormState {
    func input(_ cell: FormTable.Cell, initial: String = "") -> TextInput { cells[cell] ?? TextInput(initial) }

    /// The rows of a field; nil for one that has none, or none yet.
    func table(_ index: Int, in calculator: Calculator) -> FormTable? {
        switch calculator.fields[index].kind {
        case .table(let columns):
            guard isMarked(index), let rows = calculator.tableRows(raw(in: calculator)) else { return nil }
            return FormTable(
                rows: rows.map { row in
                    FormTable.Row(
                        name: row[0],
                        cells: (1..<columns.count).map { FormTable.Cell(field: index, row: row[0], column: $0) },
                        initial: Array(row.dropFirst()))
                },
                nameTitle: columns[0].title, columns: columns.dropFirst().map(\.title))
        case .pairs(let columns):
            return FormTable(
                rows: (0..<pairRowCount(index)).map { row in
                    FormTable.Row(name: nil, cells: pairCells(index, row), initial: ["", ""])
                },
                nameTitle: nil, columns: columns.map(\.title))
        default: return nil
        }
    }

    /// Everything typed but the table.
    func raw(in calculator: Calculator) -> RawInput {
        var raw = RawInput(for: calculator)
        for (index, field) in calculator.fields.enumerated() {
            if field.kind.isPairs {
                raw.tables[index] = (0..<pairRowCount(index)).map { row in pairCells(index, row).map { input($0).text } }
            } else if !field.kind.isTable {
                raw.texts[index] = inputs[index].text
            }
        }
        return raw
    }

    /// The table, and everything that it does not stand for.
    func wholeRaw(in calculator: Calculator) -> RawInput {
        var raw = raw(in: calculator)
        guard let index = openTable(in: calculator) else { return raw }
        raw.tables[index] = (table(index, in: calculator)?.rows ?? []).map { row in
            [row.name ?? ""] + zip(row.cells, row.initial).map { input($0, initial: $1).text }
        }
        for replaced in calculator.fields.indices where calculator.isReplacedByTable(replaced) {
            raw.texts[replaced] = ""
            raw.tables[replaced] = nil
        }
        return raw
    }

    /// Whether a field has no place in the form while a table stands for it.
    func isHidden(_ index: Int, in calculator: Calculator) -> Bool {
        openTable(in: calculator) != nil && calculator.isReplacedByTable(index)
    }

    /// The field whose table is filled in.
    private func openTable(in calculator: Calculator) -> Int? {
        calculator.fields.indices.first { calculator.fields[$0].kind.isTable && isMarked($0) }
    }

    private func pairCells(_ index: Int, _ row: Int) -> [FormTable.Cell] {
        [0, 1].map { FormTable.Cell(field: index, row: String(row), column: $0) }
    }

    /// Those that something is typed in, and when the last of them is full, one more.
    private func pairRowCount(_ index: Int) -> Int {
        let typed = cells.filter { $0.key.field == index && !$0.value.isEmpty }
        guard let last = typed.keys.compactMap({ Int($0.row) }).max() else { return 1 }
        return last + (pairCells(index, last).allSatisfy { !input($0).isEmpty } ? 2 : 1)
    }
}
