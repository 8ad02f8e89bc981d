import AssistantCore
import Yams

/// A place in a YAML file: its value, and where it stands.
///
/// Each reading method gives nil after noting what is wrong, so a reader goes on and finds the next fault too.
struct DataNode {
    let node: Node
    let file: String
    let log: FaultLog

    var line: Int { node.mark?.line ?? 1 }

    func fault(_ word: FaultWord, _ values: [String: Phrase.Value] = [:]) { log.add(file, line, word, values) }

    /// The text of a scalar that is not empty.
    func text() -> String? {
        guard let scalar = node.scalar else {
            fault(.expectedText)
            return nil
        }
        if scalar.string.allSatisfy(\.isWhitespace) {
            fault(.emptyText)
            return nil
        }
        return scalar.string
    }

    func integer() -> Int? {
        guard let scalar = node.scalar, let value = Int(scalar.string) else {
            fault(.expectedNumber)
            return nil
        }
        return value
    }

    func list() -> [DataNode]? {
        guard let sequence = node.sequence else {
            fault(.expectedList)
            return nil
        }
        return sequence.map { DataNode(node: $0, file: file, log: log) }
    }

    /// The keys and values of a mapping, in the order of the file.
    func pairs() -> [(key: DataNode, name: String, value: DataNode)]? {
        guard let mapping = node.mapping else {
            fault(.expectedMapping)
            return nil
        }
        var result: [(key: DataNode, name: String, value: DataNode)] = []
        for (key, value) in mapping {
            let place = DataNode(node: key, file: file, log: log)
            guard let name = key.scalar?.string else {
                place.fault(.expectedText)
                continue
            }
            if result.contains(where: { $0.name == name }) { place.fault(.repeatedKey, ["key": .text(name)]) }
            result.append((place, name, DataNode(node: value, file: file, log: log)))
        }
        return result
    }

    /// A mapping with known keys; a missing or an unknown one is a fault.
    func fields(_ required: [String], optional: [String] = []) -> [String: DataNode]? {
        guard let pairs = pairs() else { return nil }
        var result: [String: DataNode] = [:]
        for (key, name, value) in pairs {
            if !required.contains(name) && !optional.contains(name) {
                let known = (required + optional).joined(separator: ", ")
                key.fault(.unknownKey, ["key": .text(name), "known": .text(known)])
            }
            result[name] = value
        }
        for name in required where result[name] == nil { fault(.missingKey, ["key": .text(name)]) }
        return result
    }
}
