import Foundation
import Tables

/// A table that went through `jso batch`.
struct BatchRun {
    let outcome: Outcome
    let header: [String]
    /// What stands in the cells of each row that came out.
    let rows: [[String]]

    /// - Parameter table: the bytes of the file.
    init(_ calculator: String, _ table: [UInt8], _ options: [String] = []) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "jso-\(UUID().uuidString).csv")
        try Data(table).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        outcome = try jso(["batch", calculator, file.path()] + options)
        var rest = [UInt8](outcome.bytes)
        var reader = TableReader {
            defer { rest = [] }
            return rest
        }
        guard !rest.isEmpty else {
            (header, rows) = ([], [])
            return
        }
        header = try reader.readHeader { ["error", "fee", "total_due"].contains($0) }.names
        var rows: [[String]] = []
        while let block = try reader.next() { rows += block.rows.compactMap { block.texts(of: $0) } }
        self.rows = rows
    }

    /// What stands in a column, row by row.
    func column(_ name: String) -> [String] {
        header.firstIndex(of: name).map { index in rows.map { $0[index] } } ?? []
    }
}
