import AssistantCore
import FoundationEssentials
import InterfaceWords
import Law
import Tables

/// The rows as JSON, one document a line: that of the command with the same input, with the row and its cells.
struct DocumentRows: BatchRows {
    let header: TableHeader
    let session: Session
    var reader: CaseReader
    var runner: CalculatorRunner
    /// The names of the columns, each once.
    private let names: [String]

    init(header: TableHeader, reader: CaseReader, session: Session) {
        self.header = header
        self.reader = reader
        self.session = session
        runner = session.runner
        var taken: Set<String> = []
        names = header.names.enumerated().map { index, name in
            var free = name.isEmpty ? "column_\(index + 1)" : name
            while !taken.insert(free).inserted { free += "_\(index + 1)" }
            return free
        }
    }

    mutating func calculate(_ block: TableBlock) -> BatchOutput {
        var output = BatchOutput()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for row in block.rows where row.fault != nil || !CaseReader.isBlank(row, of: block, separator: header.separator) {
            let document = document(of: row, of: block)
            if document.result == nil { output.counts.failed += 1 } else { output.counts.calculated += 1 }
            // What it encodes are texts, numbers and flags.
            output.bytes += Array(try! encoder.encode(document)) + [0x0A]
        }
        output.casesWithMonths = reader.casesWithMonths
        return output
    }

    private mutating func document(of row: TableBlock.Row, of block: TableBlock) -> RowDocument {
        let words = session.words
        guard row.fault == nil else {
            let line = String(decoding: block.line(row), as: UTF8.self)
            return RowDocument(cells: [("line", line)], error: words[row.fault!.word])
        }
        let cells = names.indices.map { (names[$0], block.text(of: $0, in: row)) }
        if row.hasSurplus {
            return RowDocument(cells: cells, error: words.sentence(
                tooManyCells: row.cellCount, of: names.count, rest: String(decoding: block.surplus(row), as: UTF8.self)))
        }
        block.bytes.withUnsafeBufferPointer { reader.read(row, of: block, $0) }
        switch runner.calculate(reader.calculator, reader.raw) {
        case .success(let result):
            return RowDocument(cells: cells, result: ResultDocument(result, reader.calculator, session))
        case .failure(let faults):
            return RowDocument(cells: cells, error: reader.columns.sentence(faults, of: reader.calculator, in: words))
        }
    }
}

/// A row with what its calculator says, or what is wrong with it.
private struct RowDocument: Encodable {
    var cells: [(name: String, text: String)]
    var result: ResultDocument?
    var error: String?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: NamedKey.self)
        var row = container.nestedContainer(keyedBy: NamedKey.self, forKey: NamedKey("cells"))
        for (name, text) in cells { try row.encode(text, forKey: NamedKey(name)) }
        try container.encode(error, forKey: NamedKey("error"))
        try result?.encode(to: encoder)
    }
}
