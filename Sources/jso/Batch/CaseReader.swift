import AssistantCore
import InterfaceWords
import Law
import Tables

/// Reads a row of a table as the input of its calculator.
struct CaseReader: Sendable {
    let columns: BatchColumns
    let calculator: Calculator
    private let months: MonthsTable?
    private let monthsField: Int?
    /// By the field: what a choice can be called, without capitals, and its name.
    private let choices: [[String: String]?]
    private(set) var raw: RawInput
    /// The cases read that have rows in the table of months.
    private(set) var casesWithMonths: Set<String> = []

    init(_ columns: BatchColumns, _ calculator: Calculator, months: MonthsTable?, in session: Session) {
        self.columns = columns
        self.calculator = calculator
        self.months = months
        monthsField = calculator.fields.firstIndex { $0.kind.isTable }
        let languages = session.tableLanguages.map { session.library.content(in: $0).calculator(calculator.name) }
        choices = calculator.fields.indices.map { index in
            guard case .choice(let choices) = calculator.fields[index].kind else { return nil }
            var names: [String: String] = [:]
            for calculator in languages {
                for choice in calculator.fields[index].kind.choices { names[choice.title.lowercased()] = choice.name }
            }
            for choice in choices { names[choice.name] = choice.name }
            return names
        }
        raw = RawInput(for: calculator)
    }

    /// Puts the cells of a row into ``raw``.
    mutating func read(_ row: TableBlock.Row, of block: TableBlock, _ bytes: UnsafeBufferPointer<UInt8>) {
        for (field, column) in columns.fields {
            var text = block.text(of: column, in: row, bytes: bytes)
            if text.utf8.count == 2, text == "NA", !block.isQuoted(column, in: row) { text = "" }
            if let names = choices[field] {
                text = names[text] ?? names[String(Substring(text).trimmed).lowercased()] ?? text
            }
            raw.texts[field] = text
        }
        guard let months, let monthsField, let column = columns.caseColumn else { return }
        let name = MonthsTable.plain(block.text(of: column, in: row, bytes: bytes))
        raw.tables[monthsField] = months.rows[name]
        if raw.tables[monthsField] != nil { casesWithMonths.insert(name) }
    }

    /// Whether nothing stands in a row, such as spreadsheets write below the last one.
    static func isBlank(_ row: TableBlock.Row, of block: TableBlock, separator: UInt8) -> Bool {
        block.line(row).allSatisfy { $0 == separator || $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "\"") }
    }
}
