import Foundation

/// A query with the answers that are right for it: see Tests/AssistantCoreTests/Queries/README.md.
struct LabelledQuery {
    let kind: String
    /// Empty where no answer should be given.
    let numbers: [Int]
    let text: String

    static func read(_ file: String) throws -> [LabelledQuery] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
            let parts = line.split(separator: ",", maxSplits: 2)
            guard parts.count == 3 else { return nil }
            var text = String(parts[2])
            if text.hasPrefix("\"") { text = text.dropFirst().dropLast().replacingOccurrences(of: "\"\"", with: "\"") }
            return LabelledQuery(
                kind: String(parts[0]),
                numbers: parts[1].split(separator: "/").compactMap { Int($0) }.filter { $0 > 0 }, text: text)
        }
    }
}
