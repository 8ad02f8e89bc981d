import AssistantCore
import DataFiles
import Foundation
import Law
import Testing

/// The project's own data with one of its files changed.
struct ChangedData {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized

    /// The faults of the project's own data after `change` was made in a copy of one file.
    func faults(in file: String, change: (String) -> String?) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "data-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: self.folder, to: folder)
        let path = folder.appending(path: file)
        if let changed = change(try String(contentsOf: path, encoding: .utf8)) {
            try changed.write(to: path, atomically: true, encoding: .utf8)
        } else {
            try FileManager.default.removeItem(at: path)
        }
        do {
            _ = try DataReader(folder).read()
            return []
        } catch let bad as BadData {
            return bad.faults.map { "\($0.file):\($0.line): \($0.reason.path)" }
        }
    }

    func replacing(_ old: String, _ new: String) -> (String) -> String? {
        { text in
            #expect(text.contains(old))
            return text.replacing(old, with: new, maxReplacements: 1)
        }
    }
}
