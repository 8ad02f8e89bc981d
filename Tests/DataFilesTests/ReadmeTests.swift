import Foundation
import Testing

@testable import DataFiles

/// The worked examples of `Data/README.md` and its editions are read as they stand.
@Suite struct ReadmeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized
    private static let mark = "# FILE: "

    /// The blocks of code of an edition, without their fences.
    private static func blocks(_ edition: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: edition), encoding: .utf8)
        return text.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    @Test(arguments: ["README.md", "README.ru.md", "README.kk.md"])
    func everyWorkedExampleIsGoodData(edition: String) throws {
        var files = ChangedData.files
        let examples = try Self.blocks(edition).filter { $0.hasPrefix(Self.mark) }
        for example in examples {
            files = files.replacing(String(example.prefix { $0 != "\n" }.dropFirst(Self.mark.count)), with: Array(example.utf8))
        }
        #expect(examples.count == 4 && files.paths.count == ChangedData.files.paths.count + 4)
        let data = try DataReader(files).read()
        #expect(data.checks(in: .english).contains { $0.name == "example" })
        #expect(data.explanations(in: .english).contains { $0.id == "example" })
    }

    @Test func theEditionsHaveTheSameExamples() throws {
        let english = try Self.blocks("README.md")
        #expect(try Self.blocks("README.ru.md") == english)
        #expect(try Self.blocks("README.kk.md") == english)
        #expect(english.count == 10)
    }
}
