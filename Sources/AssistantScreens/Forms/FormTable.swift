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
    private func raw(in calculator: Calculator) -> RawInput {
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

    /// What the rule is to be given: the table that is filled in, and of the fields those that have a meaning now.
    func wholeRaw(in calculator: Calculator) -> RawInput {
        var raw = raw(in: calculator)
        let texts = inputs.map(\.text)
        for (index, field) in calculator.fields.enumerated() {
            if field.kind.isTable, isMarked(index) {
                raw.tables[index] = (table(index, in: calculator)?.rows ?? []).map { row in
                    [row.name ?? ""] + zip(row.cells, row.initial).map { input($0, initial: $1).text }
                }
            }
            let use = calculator.use(of: index, beside: texts)
            // A rule says of what is needless that it was not used, but nobody can mend what is not shown.
            let isUnreadable = use == .needless && calculator.complaint(about: inputs[index].text, at: field) != nil
            if use == .replaced || isUnreadable {
                raw.texts[index] = ""
                raw.tables[index] = nil
            }
        }
        return raw
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
