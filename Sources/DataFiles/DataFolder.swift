import AssistantCore
import FoundationEssentials

/// Reads the files of a data folder as YAML.
struct DataFolder {
    let url: URL
    let log: FaultLog

    /// The top of a file, or nil after noting why it could not be read.
    func read(_ file: String) -> DataNode? {
        let path = url.appending(path: file)
        guard FileManager.default.fileExists(atPath: path.path()) else {
            log.add(file, 1, .missingFile)
            return nil
        }
        guard let bytes = try? Data(contentsOf: path), let text = String(data: bytes, encoding: .utf8) else {
            log.add(file, 1, .unreadable)
            return nil
        }
        do {
            return DataNode(node: try YAMLNode(parsing: text), file: file, log: log)
        } catch {
            log.add(file, error.line, .notYAML, ["why": .text(error.why)])
            return nil
        }
    }

    /// The names of the YAML files in a folder, without `.yaml`, in the order of the alphabet.
    func files(in folder: String, isNeeded: Bool = true) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path())) ?? []
        if names.isEmpty && isNeeded { log.add(folder, 1, .missingFile) }
        return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }
}
