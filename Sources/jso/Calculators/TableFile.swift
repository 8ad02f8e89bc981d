import AssistantCore
import InterfaceWords
import Law
import Tables

/// A table with the rows that a field takes, such as `month,income,paid`.
struct TableFile {
    let path: String
    let names: ColumnNames
    var encoding: TextEncoding?

    /// The cells of the columns, row by row.
    ///
    /// - Throws: ``Failure`` for a file that is not there, or is no such table.
    func read() throws -> [[String]] {
        let input = try InputFile(path: path)
        defer { input.close() }
        var reader = TableReader(encoding: encoding, read: input.read)
        do {
            let header = try reader.readHeader { names[$0] != nil }.names.map { names[$0] }
            let columns = try names.known.indices.map { place in
                guard let column = header.firstIndex(of: place) else {
                    throw failure(.missingColumn, ["name": .text(names.known[place])])
                }
                return column
            }
            var rows: [[String]] = []
            while let block = try reader.next() {
                for row in block.rows {
                    guard row.fault == nil, !row.hasSurplus else { throw failure(.notATable, ["row": .number(rows.count + 2)]) }
                    rows.append(columns.map { block.text(of: $0, in: row) })
                }
            }
            return rows
        } catch let fault as TableFault {
            throw Failure(fault, file: path)
        }
    }

    private func failure(_ word: CommandWord, _ values: [String: Phrase.Value]) -> Failure {
        var values = values
        values[word == .missingColumn ? "file" : "name"] = .text(path)
        return Failure(.wrongUsage, Phrase(word, values))
    }
}
