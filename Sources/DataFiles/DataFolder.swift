import AssistantCore
import Foundation
import Yams

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
            guard let node = try Yams.compose(yaml: text) else {
                log.add(file, 1, .notYAML, ["why": "empty"])
                return nil
            }
            return DataNode(node: node, file: file, log: log)
        } catch let error as YamlError {
            let (line, why) = Self.explain(error)
            log.add(file, line, .notYAML, ["why": .text(why)])
        } catch {
            log.add(file, 1, .unreadable)
        }
        return nil
    }

    /// The names of the YAML files in a folder, without `.yaml`, in the order of the alphabet.
    func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path())) ?? []
        if names.isEmpty { log.add(folder, 1, .missingFile) }
        return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }

    private static func explain(_ error: YamlError) -> (line: Int, why: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        default: (1, "\(error)")
        }
    }
}
