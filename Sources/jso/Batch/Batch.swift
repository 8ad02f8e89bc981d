import AssistantCore
import InterfaceWords
import Law
import Tables

/// The rows of a batch: which column is which field, and what is added to each row.
struct Batch {
    /// The header of the output.
    let header: [String]
    /// The names of columns that no field has, if there are any.
    let unusedColumns: String?
    private(set) var rowCount = 0
    private(set) var faultCount = 0

    private let calculator: Calculator
    private let columnCount: Int
    /// The column of each field.
    private let columns: [Int?]
    private let flags: [Int]
    private let results: [String]
    private let words: Words
    private var runner: CalculatorRunner

    /// - Throws: ``Failure`` for a header that names no field, or one twice.
    init(header: [String], calculator: Calculator, _ session: Session) throws {
        self.calculator = calculator
        words = session.words
        runner = session.runner
        let names = header.map { $0.lowercased().split(separator: "_").joined(separator: "-") }
        let fields = calculator.fields.filter { !$0.kind.isTable }.map(\.name)
        if let twice = names.indices.first(where: { fields.contains(names[$0]) && names[..<$0].contains(names[$0]) }) {
            throw Failure(.wrongUsage, Phrase(CommandWord.repeatedColumn, ["name": .text(header[twice])]))
        }
        guard names.contains(where: fields.contains) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.noKnownColumn, ["known": .text(fields.joined(separator: ", "))]))
        }
        columns = calculator.fields.map { field in field.kind.isTable ? nil : names.firstIndex(of: field.name) }
        flags = calculator.fields.indices.filter { calculator.fields[$0].kind == .flag }
        let unused = zip(header, names).filter { !fields.contains($0.1) }.map(\.0)
        unusedColumns = unused.isEmpty ? nil : unused.joined(separator: ", ")
        columnCount = header.count
        results = calculator.columns
        // A column of the same name that was there before keeps it.
        self.header = header + (results + ["notes", "error"]).map { header.contains($0) ? "result_\($0)" : $0 }
    }

    /// Writes a row with its results, or with its error.
    mutating func write(_ row: TableReader.Row, to writer: inout TableWriter) {
        rowCount += 1
        switch row {
        case .cells(let cells): write(cells, to: &writer)
        case .unreadable(let line): writeFault([line], words[.badRecord], to: &writer)
        }
    }

    private mutating func write(_ row: [String], to writer: inout TableWriter) {
        guard row.count <= columnCount else {
            let values: [String: Phrase.Value] = ["count": .number(row.count), "expected": .number(columnCount)]
            return writeFault(Array(row.prefix(columnCount)), words(.tooManyCells, values), to: &writer)
        }
        var raw = RawInput(for: calculator)
        for (field, column) in columns.enumerated() {
            if let column, column < row.count { raw.texts[field] = row[column] }
        }
        normalizeFlags(&raw)
        switch runner.calculate(calculator, raw, explains: false) {
        case .success(let result):
            var cells = row
            cells += repeatElement("", count: columnCount - row.count)
            for cell in result.cells { cells.append(cell ?? "") }
            cells.append(result.notes.map { String($0.code) }.joined(separator: ";"))
            cells.append("")
            writer.write(cells)
        case .failure(let faults):
            let text = faults.all.map { "\($0.field): \(words.say($0.reason).withPlainBlanks)" }.joined(separator: "; ")
            writeFault(row, text, to: &writer)
        }
    }

    /// A table says no where a command leaves the option out.
    private func normalizeFlags(_ raw: inout RawInput) {
        for index in flags where !raw.texts[index].isEmpty {
            if ["no", "false", "0"].contains(raw.texts[index]) { raw.texts[index] = "" }
        }
    }

    private mutating func writeFault(_ row: [String], _ text: String, to writer: inout TableWriter) {
        faultCount += 1
        let empty = columnCount - row.count + results.count + 1
        writer.write(row + repeatElement("", count: empty) + [text])
    }
}
