import AssistantCore
import Glibc
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
        run: start)

    private let arguments: [String]

    init(_ given: GivenArguments) { arguments = given.arguments }

    func run(in session: Session) throws {
        let known = CalculatorName.allCases.map(\.rawValue).joined(separator: ", ")
        guard let name = arguments.first.flatMap(CalculatorName.init) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.unknownCalculator, [
                "name": .text(arguments.first ?? ""), "known": .text(known),
            ]))
        }
        guard arguments.count > 1 else { throw Failure(.wrongUsage, Phrase(CommandWord.missingTable)) }
        let input = try InputFile(path: arguments[1])
        defer { input.close() }
        var reader = TableReader(read: input.read)
        var output = BufferedOutput()
        var progress = BatchProgress(words: session.words)
        var batch: Batch?
        while let rows = try reader.next() {
            var rows = rows[...]
            if batch == nil, let header = rows.popFirst() {
                guard case .cells(let header) = header else { throw Failure(.wrongUsage, Phrase(CommandWord.notATable, ["name": .text(arguments[1]), "row": 1])) }
                let made = try Batch(header: header, calculator: session.content.calculator(name), session)
                if let unused = made.unusedColumns { progress.say(session.words(.unusedColumns, ["names": .text(unused)])) }
                output.writer.write(made.header)
                batch = made
            }
            for row in rows { batch?.write(row, to: &output.writer) }
            try output.flush()
            progress.show(batch?.rowCount ?? 0)
        }
        guard let batch else { throw Failure(.wrongUsage, Phrase(CommandWord.notATable, ["name": .text(arguments[1]), "row": 1])) }
        progress.finish(session.words(.batchDone, [
            "number": .number(batch.rowCount), "calculated": .number(batch.rowCount - batch.faultCount), "faults": .number(batch.faultCount),
        ]))
    }
}

/// Standard output, written in large pieces.
private struct BufferedOutput {
    var writer = TableWriter()

    mutating func flush() throws {
        var rest = writer.bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                throw Failure(.fault, Phrase(CommandWord.outputLost, ["why": .text(String(cString: strerror(errno)))]))
            }
            rest = rest.dropFirst(written)
        }
        writer.removeAll()
    }
}

/// How far the batch is, on standard error when that is a terminal.
private struct BatchProgress {
    let words: Words
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var last = 0

    init(words: Words) { self.words = words }

    mutating func show(_ count: Int) {
        guard isTerminal, count - last >= 20_000 else { return }
        last = count
        put("\r" + words(.batchProgress, ["number": .number(count)]))
    }

    func finish(_ text: String) { put((isTerminal && last > 0 ? "\r\u{1B}[K" : "") + text + "\n") }

    func say(_ text: String) { put("jso: \(text)\n") }

    private func put(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
