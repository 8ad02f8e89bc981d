import AssistantCore
import InterfaceWords
import Law
import Tables

/// What has become of rows.
struct RowCounts: Sendable {
    var calculated = 0
    var failed = 0

    static func += (a: inout RowCounts, b: RowCounts) {
        a.calculated += b.calculated
        a.failed += b.failed
    }
}

/// Some rows of the table that comes out.
struct BatchOutput: Sendable {
    var bytes: [UInt8] = []
    var counts = RowCounts()
    /// The cases so far that have rows in the table of months.
    var casesWithMonths: Set<String> = []
}

/// Works rows of a table through: the rows as they are, with their results or with what is wrong.
protocol BatchRows: Sendable {
    mutating func calculate(_ block: TableBlock) -> BatchOutput
}

/// The rows as a table.
struct TableRows: BatchRows {
    let dialect: TableHeader
    let results: ResultColumns
    let hasDecimalComma: Bool
    let words: Words
    var reader: CaseReader
    var runner: CalculatorRunner
    private var writer: TableWriter
    private var faultCells: FaultCells

    init(
        dialect: TableHeader, results: ResultColumns, hasDecimalComma: Bool, reader: CaseReader, session: Session
    ) {
        self.dialect = dialect
        self.results = results
        self.hasDecimalComma = hasDecimalComma
        self.reader = reader
        words = session.words
        runner = session.runner
        writer = TableWriter(separator: dialect.separator)
        faultCells = FaultCells(results, separator: dialect.separator, in: session.words)
    }

    /// The line before the rows, and what stands before that.
    func header(addsByteOrderMark: Bool) -> [UInt8] {
        var writer = TableWriter(separator: dialect.separator)
        if dialect.hasByteOrderMark || addsByteOrderMark { writer.bytes += [0xEF, 0xBB, 0xBF] }
        writer.bytes += (dialect.separatorLine ?? []) + dialect.written
        for name in results.names(behind: dialect.names) {
            writer.bytes.append(dialect.separator)
            writer.write(name)
        }
        return writer.bytes + dialect.lineBreak.bytes
    }

    mutating func calculate(_ block: TableBlock) -> BatchOutput {
        writer.bytes = []
        writer.bytes.reserveCapacity(block.bytes.count * 5)
        var counts = RowCounts()
        block.bytes.withUnsafeBufferPointer { bytes in
            for row in block.rows { write(row, of: block, bytes, &counts) }
        }
        defer { writer.bytes = [] }
        return BatchOutput(bytes: writer.bytes, counts: counts, casesWithMonths: reader.casesWithMonths)
    }

    private mutating func write(
        _ row: TableBlock.Row, of block: TableBlock, _ bytes: UnsafeBufferPointer<UInt8>, _ counts: inout RowCounts
    ) {
        if let fault = row.fault {
            counts.failed += 1
            writeUnreadable(row, of: block)
            writer.bytes += faultCells[fault]
        } else if row.hasSurplus {
            counts.failed += 1
            writeCells(row, of: block)
            let (words, dialect) = (words, dialect)
            writer.bytes += faultCells.cells(tooMany: row.cellCount, rest: block.surplus(row)) { rest in
                words.sentence(tooManyCells: row.cellCount, of: dialect.names.count, rest: rest)
            }
        } else if CaseReader.isBlank(row, of: block, separator: dialect.separator) {
            writeCells(row, of: block)
            writer.bytes += faultCells.none
        } else {
            writeCells(row, of: block)
            reader.read(row, of: block, bytes)
            switch runner.calculate(reader.calculator, reader.raw, detail: results.detail) {
            case .success(let result):
                counts.calculated += 1
                write(result)
            case .failure(let faults):
                counts.failed += 1
                let (columns, calculator, words) = (reader.columns, reader.calculator, words)
                writer.bytes += faultCells.cells(of: faults) { columns.sentence($0, of: calculator, in: words) }
            }
        }
        writer.bytes += (row.lineBreak == .none ? dialect.lineBreak : row.lineBreak).bytes
    }

    /// The cells as they stand, and empty ones where the row is short.
    private mutating func writeCells(_ row: TableBlock.Row, of block: TableBlock) {
        writer.bytes += block.written(row)
        for _ in 0..<max(0, dialect.names.count - row.cellCount) { writer.bytes.append(dialect.separator) }
    }

    /// What has no cells stands in the first one; what is no letter becomes a sign that says so.
    private mutating func writeUnreadable(_ row: TableBlock.Row, of block: TableBlock) {
        let text = block.repaired(row)
        if row.cellCount > 0 { writer.bytes += text } else { text.withUnsafeBufferPointer { writer.write($0) } }
        for _ in 0..<max(0, dialect.names.count - max(1, row.cellCount)) { writer.bytes.append(dialect.separator) }
    }

    private mutating func write(_ result: CalculatorResult) {
        var cells: [ResultValue] = []
        if results.hasAllResults {
            result.forEachCell { value in
                writer.bytes.append(dialect.separator)
                write(value)
            }
        } else {
            cells = result.cells
        }
        for column in results.others {
            writer.bytes.append(dialect.separator)
            switch column {
            case .result(let place): write(cells[place])
            case .notes: if !result.notes.isEmpty { writer.write(result.noteCodes.joined(separator: ";")) }
            case .texts: writer.write(result.notes.map(words.say).joined(separator: " ").withPlainBlanks)
            case .error: break
            }
        }
    }

    private mutating func write(_ value: ResultValue) {
        guard hasDecimalComma, value.isDecimal, let text = value.plain else { return value.appendPlain(to: &writer.bytes) }
        writer.write(text.replacing(".", with: ","))
    }
}

extension CalculatorResult {
    /// The codes of the notes, each once.
    var noteCodes: [String] {
        var codes: [String] = []
        for note in notes where !codes.contains(note.code) { codes.append(note.code) }
        return codes
    }
}
