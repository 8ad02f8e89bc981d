import Foundation
import Tables

/// A question of the project's own with the answers that are right for it: see Tests/AssistantCoreTests/Queries/README.md.
public struct LabelledQuery: Sendable {
    public let kind: String
    /// Empty where no answer should be given.
    public let numbers: [Int]
    public let text: String

    /// The queries of a file, in its order.
    ///
    /// - Throws: what reading the file throws, and ``Fault`` at a row that is none.
    public static func read(_ file: String) throws -> [LabelledQuery] {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
        var reader = TableReader {
            defer { bytes = [] }
            return bytes
        }
        var queries: [LabelledQuery] = []
        while let rows = try reader.next() {
            for row in rows {
                guard case .cells(let cells) = row, cells.count == 3 else { throw Fault.row("\(row)") }
                let numbers = cells[1].split(separator: "/").compactMap { Int($0) }.filter { $0 > 0 }
                queries.append(LabelledQuery(kind: cells[0], numbers: numbers, text: cells[2]))
            }
        }
        return Array(queries.dropFirst())
    }

    public enum Fault: Error {
        case row(String)
    }
}
