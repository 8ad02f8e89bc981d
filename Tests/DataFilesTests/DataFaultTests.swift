import AssistantCore
import DataFiles
import Foundation
import Testing

/// Bad data is refused with file, line and reason, and every fault is told in one run.
@Suite struct DataFaultTests {
    private let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized

    /// The faults of the project's own data after `change` was made in a copy of one file.
    private func faults(in file: String, change: (String) -> String?) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "data-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: data, to: folder)
        let path = folder.appending(path: file)
        if let changed = change(try String(contentsOf: path, encoding: .utf8)) {
            try changed.write(to: path, atomically: true, encoding: .utf8)
        } else {
            try FileManager.default.removeItem(at: path)
        }
        do {
            _ = try DataReader(folder, catalogues: WordCatalogue.all).read()
            return []
        } catch let bad as BadData {
            return bad.faults.map { "\($0.file):\($0.line): \($0.reason.path)" }
        }
    }

    private func replacing(_ old: String, _ new: String) -> (String) -> String? {
        { text in
            #expect(text.contains(old))
            return text.replacing(old, with: new, maxReplacements: 1)
        }
    }

    @Test func theProjectsOwnDataIsGood() throws {
        #expect(try faults(in: "faq/topics.yaml") { $0 } == [])
    }

    /// What is changed into what, the line that is then at fault, and the fault.
    @Test(arguments: [
        ("faq/official.kk.yaml", "number: 2\n", "number: two\n", "  - number: two", "expected-number"),
        ("faq/official.kk.yaml", "number: 2\n", "number: 7\n", "  - number: 7", "wrong-number"),
        ("faq/official.kk.yaml", "topic: fee", "topic: fees", "    topic: fees", "unknown-topic"),
        ("faq/official.kk.yaml", "    topic: fee\n", "", "  - number: 1", "missing-key"),
        ("faq/official.kk.yaml", "topic: fee", "topic: fee\n    topik: fee", "    topik: fee", "unknown-key"),
        ("faq/official.kk.yaml", "language: kk", "language: ru", "language: ru", "wrong-language"),
        ("faq/topics.yaml", "  ru: Алименты\n", "", "  kk: Алимент", "missing-key"),
        ("interface/screens.yaml", "  en: Questions\n", "", "  kk: Сұрақтар", "missing-language"),
        ("interface/screens.yaml", "questions:", "question:", "question:", "unknown-key"),
        ("interface/screens.yaml", "  en: Questions\n", "  en: \"\"\n", "  en: \"\"", "empty-text"),
        ("interface/screens.yaml", "Found: {count}", "Found: {number}", "  en: \"Found: {number}\"", "wrong-places"),
        ("interface/screens.yaml", "questions:\n", "\tquestions:\n", "\tquestions:", "not-yaml"),
    ])
    func faultIsToldWithItsLine(file: String, old: String, new: String, line: String, fault: String) throws {
        var number = 0
        let found = try faults(in: file) { text in
            let changed = replacing(old, new)(text)
            let lines = changed?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
            number = (lines.firstIndex(of: Substring(line)) ?? -1) + 1
            return changed
        }
        #expect(found.contains("\(file):\(number): faults/\(fault)"), "\(found)")
    }

    @Test func aMissingFileIsTold() throws {
        #expect(try faults(in: "faq/official.kk.yaml") { _ in nil }.contains("faq/official.kk.yaml:1: faults/missing-file"))
    }

    @Test func allFaultsAreToldInOneRun() throws {
        let found = try faults(in: "faq/official.kk.yaml") { text in
            text.replacing("number: 2\n", with: "number: two\n").replacing("number: 9\n", with: "number: nine\n")
        }
        #expect(found.filter { $0.hasSuffix("expected-number") }.count == 2)
    }
}
