import AssistantCore

/// Reads files of a data folder as YAML, and notes what is wrong with them.
struct DataFolder {
    let files: FileSet
    let log: FaultLog

    func has(_ file: String) -> Bool { files.has(file) }

    /// The top of a file, or nil after noting why it could not be read.
    func read(_ file: String) -> DataNode? {
        guard files.has(file) else {
            log.add(file, 1, .missingFile)
            return nil
        }
        guard let text = files.text(of: file) else {
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
        let names = files.names(in: folder)
        if names.isEmpty && isNeeded { log.add(folder, 1, .missingFile) }
        return names
    }
}
