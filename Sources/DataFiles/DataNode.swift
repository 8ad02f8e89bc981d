import AssistantCore
import Law

/// A place in a YAML file: its value, and where it stands.
///
/// Each reading method gives nil after noting what is wrong, so a reader goes on and finds the next fault too.
struct DataNode {
    let node: YAMLNode
    let file: String
    let log: FaultLog

    var line: Int { node.line }

    func fault(_ word: FaultWord, _ values: [String: Phrase.Value] = [:]) { log.add(file, line, word, values) }

    /// The text of a scalar that is not empty.
    func text() -> String? {
        guard let scalar = node.scalar else {
            fault(.expectedText)
            return nil
        }
        if scalar.allSatisfy(\.isWhitespace) {
            fault(.emptyText)
            return nil
        }
        return isPrintable(scalar) ? scalar : nil
    }

    /// Whether a terminal shows the text as it stands; the fault is noted where it would obey it instead.
    private func isPrintable(_ text: String) -> Bool {
        // Those of one byte, and those of two, which begin with C2.
        let isPrintable = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A }
            || text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
        if !isPrintable { fault(.controlCharacter) }
        return isPrintable
    }

    /// A text that may be empty.
    func anyText() -> String? {
        guard let scalar = node.scalar else {
            fault(.expectedText)
            return nil
        }
        return isPrintable(scalar) ? scalar : nil
    }

    func flag() -> Bool? {
        switch node.scalar {
        case "true": return true
        case "false": return false
        default:
            fault(.expectedFlag)
            return nil
        }
    }

    /// A day written `2026-11-23`.
    func date() -> CalendarDate? {
        guard let text = node.scalar, text.contains("-"), let date = try? CalendarDate(reading: text) else {
            fault(.expectedDate)
            return nil
        }
        return date
    }

    func confidence() -> Confidence? {
        guard let confidence = node.scalar.flatMap({ Confidence(rawValue: $0) }) else {
            fault(.wrongConfidence, ["known": .text(Confidence.allCases.map(\.rawValue).joined(separator: ", "))])
            return nil
        }
        return confidence
    }

    /// A text in each written language.
    func localized() -> Localized? {
        localized(.any)
    }

    /// The number of an official answer.
    ///
    /// - Parameter count: how many there are; nil where they could not be read.
    func faqNumber(of count: Int?) -> Int? {
        guard let number = integer(within: 0...1_000_000) else { return nil }
        guard let count else { return number }
        guard number >= 1, number <= count else {
            fault(.unknownAnswer, ["number": .number(number), "count": .number(count)])
            return nil
        }
        return number
    }

    /// The id of one of our explanations.
    func explanation(among known: Set<String>) -> String? {
        guard let name = text() else { return nil }
        if !known.contains(name) { fault(.unknownName, ["name": .text(name)]) }
        return name
    }

    /// An address, one for all languages or one for each.
    func address() -> Localized? {
        guard node.mapping != nil else {
            guard let url = text() else { return nil }
            proveLink()
            return Localized(kazakh: url, russian: url, english: url)
        }
        for value in values { value.proveLink() }
        return localized()
    }

    /// Notes what is no address of a page: no link, or the front page of a site, where nobody finds what is cited.
    func proveLink() {
        guard let url = node.scalar else { return }
        guard url.hasPrefix("https://") else { return fault(.missingLink) }
        if url.dropFirst(8).drop(while: { $0 != "/" }).count < 2 { fault(.frontPage) }
    }

    func list() -> [DataNode]? {
        guard let sequence = node.sequence else {
            fault(.expectedList)
            return nil
        }
        return sequence.map { DataNode(node: $0, file: file, log: log) }
    }

    /// Whether it is a mapping with this key.
    func has(_ key: String) -> Bool { node.mapping?.contains { $0.key.scalar == key } ?? false }

    /// The keys and values of a mapping, in the order of the file.
    func pairs() -> [(key: DataNode, name: String, value: DataNode)]? {
        guard let mapping = node.mapping else {
            fault(.expectedMapping)
            return nil
        }
        var result: [(key: DataNode, name: String, value: DataNode)] = []
        for (key, value) in mapping {
            let place = DataNode(node: key, file: file, log: log)
            guard let name = key.scalar else {
                place.fault(.expectedText)
                continue
            }
            if result.contains(where: { $0.name == name }) { place.fault(.repeatedKey, ["key": .text(name)]) }
            result.append((place, name, DataNode(node: value, file: file, log: log)))
        }
        return result
    }

    /// The values of a mapping; whoever reads its keys tells what is wrong with them.
    var values: [DataNode] { (node.mapping ?? []).map { DataNode(node: $0.value, file: file, log: log) } }

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
