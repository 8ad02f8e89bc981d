import AssistantCore
import BuiltInData
import Foundation

/// The project's own questions with the answers that are right for them: see Queries/README.md.
struct LabelledQuery {
    let kind: String
    /// Empty where no answer should be given.
    let numbers: [Int]
    let text: String

    static func read(_ file: String) throws -> [LabelledQuery] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Queries/\(file)")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
            let parts = line.split(separator: ",", maxSplits: 2)
            guard parts.count == 3 else { return nil }
            var text = String(parts[2])
            if text.hasPrefix("\"") { text = String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"") }
            return LabelledQuery(
                kind: String(parts[0]),
                numbers: parts[1].split(separator: "/").compactMap { Int($0) }.filter { $0 > 0 }, text: text)
        }
    }
}

extension SearchIndex {
    /// The index of the data that is built in.
    static let builtIn = Library(
        load: BuiltInData.content, loadLaw: BuiltInData.law, loadChecks: BuiltInData.checks,
        loadVocabulary: BuiltInData.vocabulary
    ).searchIndex()
}
