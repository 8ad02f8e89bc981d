import AssistantCore
import InterfaceWords
import Law
import Tables

/// A CSV file with the rows that a field takes, such as `month,income,paid`.
struct TableFile {
    let path: String
    let columns: [String]

    /// The cells of the columns, row by row.
    ///
    /// - Throws: ``Failure`` for a file that is not there, or is no such table.
    func read() throws -> [[String]] {
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
        let places = try columns.map { name in
            guard let index = header.firstIndex(of: name) else { throw failure(.missingColumn, ["name": .text(name)]) }
            return index
        }
        return rows.dropFirst().map { row in places.map { $0 < row.count ? row[$0] : "" } }
    }

    private func failure(_ word: CommandWord, _ values: [String: Phrase.Value]) -> Failure {
        var values = values
        values[word == .missingColumn ? "file" : "name"] = .text(path)
        return Failure(.wrongUsage, Phrase(word, values))
    }
}
