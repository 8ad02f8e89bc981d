import AssistantCore
import Foundation
import Tables

/// A question of the project's own with what is right for it: see Tests/AssistantCoreTests/Queries/README.md.
public struct LabelledQuery: Sendable {
    public let kind: String
    /// Whether there is something to find.
    public let isOnSubject: Bool
    /// What is right: none where nothing should be found.
    public let targets: [Subject]
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
        _ = try reader.readHeader()
        while let block = try reader.next() {
            for row in block.rows {
                guard let cells = block.texts(of: row), cells.count == 3 else {
                    throw Fault.row(String(decoding: block.line(row), as: UTF8.self))
                }
                queries.append(LabelledQuery(
                    kind: cells[0], isOnSubject: cells[1] != "0",
                    targets: cells[1].split(separator: "/").compactMap(target), text: cells[2]))
            }
        }
        return queries
    }

    /// `25`, `only-home`, `calculator:fee`; nil for `0`.
    private static func target(_ text: Substring) -> Subject? {
        if let number = Int(text) { return number > 0 ? .answer(number) : nil }
        let parts = text.split(separator: ":")
        return parts.count == 2 ? Subject(parts.joined(separator: " ")) : .explanation(String(text))
    }

    public enum Fault: Error {
        case row(String)
    }
}
