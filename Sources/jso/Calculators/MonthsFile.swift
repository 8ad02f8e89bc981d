import AssistantCore
import InterfaceWords
import Law
import Tables

/// A CSV file of monthly incomes: `month,income,paid`.
struct MonthsFile {
    let path: String

    /// - Throws: ``Failure`` for a file that is not there, or is no such table.
    func read() throws -> [RawMonth] {
        let input = try InputFile(path: path)
        defer { input.close() }
        var reader = TableReader(read: input.read)
        var rows: [[String]] = []
        while let next = try reader.next() {
            for row in next {
                guard case .cells(let cells) = row else { throw failure(.notATable, ["row": .number(rows.count + 1)]) }
                rows.append(cells)
            }
        }
        let header = (rows.first ?? []).map { $0.lowercased() }
        func column(_ name: String) throws -> Int {
            guard let index = header.firstIndex(of: name) else { throw failure(.missingColumn, ["name": .text(name)]) }
            return index
        }
        let month = try column("month"), income = try column("income"), paid = try column("paid")
        return rows.dropFirst().map { row in
            func cell(_ index: Int) -> String { index < row.count ? row[index] : "" }
            return RawMonth(month: cell(month), income: cell(income), paid: cell(paid))
        }
    }

    private func failure(_ word: CommandWord, _ values: [String: Phrase.Value]) -> Failure {
        var values = values
        values[word == .missingColumn ? "file" : "name"] = .text(path)
        return Failure(.wrongUsage, Phrase(word, values))
    }
}
