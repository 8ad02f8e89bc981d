import AssistantCore
import InterfaceWords
import Law
import Tables

/// `jso batch CALCULATOR FILE.csv`: a case a row.
struct BatchCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["batch"], about: .word(.aboutBatch),
        arguments: [
            CommandArgument(
                name: "CALCULATOR", explanation: .word(.argumentCalculator),
                suggestions: .words(CalculatorName.allCases.map(\.rawValue))),
            CommandArgument(name: "FILE.csv", explanation: .word(.argumentTable), suggestions: .files),
        ],
        options: BatchOptions.all, run: start)

    private let given: GivenArguments

    init(_ given: GivenArguments) { self.given = given }

    func run(in session: Session) throws {
        guard let name = given.arguments.first.flatMap(CalculatorName.init) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.unknownCalculator, [
                "name": .text(given.arguments.first ?? ""),
                "known": .text(CalculatorName.allCases.map(\.rawValue).joined(separator: ", ")),
            ]))
        }
        let options = try BatchOptions(given), calculator = session.content.calculator(name)
        if given.has(BatchOptions.example) { return try BatchExample(of: calculator, in: session).show() }
        guard given.arguments.count > 1 else { throw Failure(.wrongUsage, Phrase(CommandWord.missingTable)) }
        let input = try InputFile(path: given.arguments[1])
        defer { input.close() }
        var reader = TableReader(encoding: options.encoding, mostRows: options.mostRows, read: input.read)
        let names = ColumnNames(of: name, in: session)
        let header = try readHeader(from: &reader, names)
        let columns = try BatchColumns(header.names, names, calculator)
        let months = try months(options, columns, calculator, session)
        tell(of: header, columns, in: session.words)
        let cases = CaseReader(columns, calculator, months: months, in: session)
        var batch = Batch(reader, try rows(header, cases, calculator, session), BatchProgress(input, in: session.words))
        try batch.run()
        finish(batch, months, in: session.words)
        if batch.counts.failed > 0 { throw Failure(told: .rowsFailed) }
    }

    private func readHeader(from reader: inout TableReader, _ names: ColumnNames) throws -> TableHeader {
        do {
            return try reader.readHeader { names[$0] != nil }
        } catch let fault as TableFault {
            throw Failure(fault, file: given.arguments[1])
        }
    }

    private func months(
        _ options: BatchOptions, _ columns: BatchColumns, _ calculator: Calculator, _ session: Session
    ) throws -> MonthsTable? {
        guard let path = given.value(of: BatchOptions.months) else { return nil }
        guard calculator.fields.contains(where: \.kind.isTable) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.monthsOnlyOfArrears))
        }
        guard columns.caseColumn != nil else { throw Failure(.wrongUsage, Phrase(CommandWord.monthsNeedCase)) }
        return try MonthsTable(path: path, of: calculator, encoding: options.encoding, in: session)
    }

    /// What works the rows through; a table has its header written first.
    private func rows(
        _ header: TableHeader, _ cases: CaseReader, _ calculator: Calculator, _ session: Session
    ) throws -> any BatchRows {
        if given.has(.json) { return DocumentRows(header: header, reader: cases, session: session) }
        let results = try ResultColumns(
            of: calculator, wanted: given.value(of: BatchOptions.columns), withTexts: given.has(BatchOptions.texts))
        let rows = TableRows(
            dialect: header, results: results, hasDecimalComma: given.has(BatchOptions.decimalComma), reader: cases,
            session: session)
        try StandardOutput.write(rows.header(addsByteOrderMark: given.has(BatchOptions.bom)))
        return rows
    }

    private func tell(of header: TableHeader, _ columns: BatchColumns, in words: Words) {
        if header.encoding == .windows1251, !given.has(.json), !given.has(BatchOptions.bom) {
            Printout.say("jso: \(words[.tableInWindows1251])")
        }
        if !columns.unused.isEmpty {
            Printout.say("jso: \(words(.unusedColumns, ["names": .text(columns.unused.joined(separator: ", "))]))")
        }
    }

    private func finish(_ batch: Batch, _ months: MonthsTable?, in words: Words) {
        let lonely = (months?.rows.keys).map { Set($0).subtracting(batch.casesWithMonths).sorted() } ?? []
        if !lonely.isEmpty {
            let names = lonely.prefix(10).joined(separator: ", ") + (lonely.count > 10 ? " …" : "")
            Printout.say("jso: \(words(.monthsWithoutCase, ["names": .text(names)]))")
        }
        Printout.say(words(.batchDone, [
            "number": .number(batch.counts.calculated + batch.counts.failed), "faults": .number(batch.counts.failed),
            "calculated": .number(batch.counts.calculated),
        ]))
    }
}
