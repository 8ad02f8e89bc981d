import FoundationEssentials

/// The YAML files of a data folder, held in memory.
public struct FileSet: Sendable {
    /// The folders in which data stands, by their paths.
    private static let folders = ["calculators", "checks", "explanations", "faq", "faq/asking", "interface", "parameters", "situations"]

    /// What stands for a file that cannot be read: no UTF-8.
    private static let unreadable = Data([0xFF])

    /// By path from the data folder: `faq/topics.yaml`.
    private var files: [String: Data] = [:]

    /// Reads the files of a folder. What is not there, or cannot be read, is told by whoever needs it.
    public init(of folder: URL) {
        for part in Self.folders {
            let path = folder.appending(path: part)
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path.path())) ?? [] where name.hasSuffix(".yaml") {
                files["\(part)/\(name)"] = (try? Data(contentsOf: path.appending(path: name))) ?? Self.unreadable
            }
        }
    }

    /// The text of a file; nil where it cannot be read or is not UTF-8.
    ///
    /// - Precondition: there is such a file.
    func text(of file: String) -> String? { String(data: files[file]!, encoding: .utf8) }

    func has(_ file: String) -> Bool { files[file] != nil }

    /// The files in a folder, not in those within it, in the order of the alphabet: names without `.yaml`.
    func names(in folder: String) -> [String] {
        files.keys.filter { $0.hasPrefix("\(folder)/") }.map { $0.dropFirst(folder.count + 1).dropLast(5) }
            .filter { !$0.contains("/") }.map(String.init).sorted()
    }

    /// The paths of all files, in the order of the alphabet.
    package var paths: [String] { files.keys.sorted() }

    /// The same files with other bytes for one of them, or without it.
    package func replacing(_ file: String, with bytes: [UInt8]?) -> FileSet {
        var copy = self
        copy.files[file] = bytes.map { Data($0) }
        return copy
    }
}
