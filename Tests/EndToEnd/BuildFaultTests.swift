import Foundation
import Testing

/// What the build says of data that it cannot take.
@Suite struct BuildFaultTests {
    private func faults(in file: String, replacing old: String, with new: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jso-build-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized
        try FileManager.default.copyItem(at: data, to: folder)
        let path = folder.appending(path: file)
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains(old))
        try text.replacing(old, with: new, maxReplacements: 1).write(to: path, atomically: true, encoding: .utf8)
        let process = Process(), messages = Pipe()
        process.executableURL = URL(filePath: program("prepare-data"))
        process.arguments = [folder.path(), folder.appending(path: "out.swift").path()]
        process.standardError = messages
        try process.run()
        let told = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 65)
        return String(decoding: told, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func faultsAreSentences() throws {
        #expect(try faults(in: "parameters/bailiff.yaml", replacing: "value: 25", with: "value: abc")
            == ["Data/parameters/bailiff.yaml:5: error: a number or a share is needed here, such as 0.15 or 1/3"])
        #expect(try faults(in: "parameters/wages.yaml", replacing: "value: 312011", with: "value: 9999999999999999999")
            == ["Data/parameters/wages.yaml:9: error: a number from 1 to 100000000 is needed"])
    }

    @Test func faultsOfTheSentencesThemselvesAreReadable() throws {
        let told = try faults(in: "interface/faults.yaml", replacing: "\nunreadable:", with: "\n\tunreadable:")
        #expect(told.contains { $0.hasPrefix("Data/interface/faults.yaml:2: error: not yaml (why: ") })
        #expect(told.allSatisfy { !$0.contains("faults/") && !$0.contains("text(") }, "\(told)")
    }
}
