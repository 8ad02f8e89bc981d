import CYAML

/// A place in a YAML text: its value and its line.
struct YAMLNode {
    enum Value {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    let value: Value
    /// Counted from one.
    let line: Int

    var scalar: String? { if case .scalar(let text) = value { text } else { nil } }
    var sequence: [YAMLNode]? { if case .sequence(let nodes) = value { nodes } else { nil } }
    var mapping: [(key: YAMLNode, value: YAMLNode)]? { if case .mapping(let pairs) = value { pairs } else { nil } }

    /// The value of a mapping's key, where there is one.
    subscript(key: String) -> YAMLNode? { mapping?.first { $0.key.scalar == key }?.value }
}

/// Why a text is not YAML, in the words of the library, and where.
struct YAMLError: Error {
    let line: Int
    let why: String
}

extension YAMLNode {
    /// The only document of a text.
    ///
    /// - Throws: ``YAMLError`` for what is not YAML, or more than one document.
    init(parsing text: String) throws(YAMLError) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw YAMLError(line: 1, why: "out of memory") }
        defer { yaml_parser_delete(&parser) }
        let bytes = Array(text.utf8)
        let read = bytes.withUnsafeBufferPointer { input -> Result<YAMLNode, YAMLError> in
            yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
            do throws(YAMLError) {
                let node = try Self.nextDocument(&parser)
                guard let node else { throw YAMLError(line: 1, why: "empty") }
                if let second = try Self.nextDocument(&parser) { throw YAMLError(line: second.line, why: "a second document") }
                return .success(node)
            } catch {
                return .failure(error)
            }
        }
        self = try read.get()
    }

    /// Nil at the end of the text.
    private static func nextDocument(_ parser: inout yaml_parser_t) throws(YAMLError) -> YAMLNode? {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else {
            throw YAMLError(
                line: Int(parser.problem_mark.line) + 1, why: parser.problem.map { String(cString: $0) } ?? "unreadable")
        }
        defer { yaml_document_delete(&document) }
        guard let root = yaml_document_get_root_node(&document) else { return nil }
        var tree = Tree(document: document)
        return try tree.node(root, depth: 0)
    }

    /// Copies a document of the library. Names for places make it larger than its text, even endless.
    private struct Tree {
        var document: yaml_document_t
        private var count = 0

        init(document: yaml_document_t) { self.document = document }

        mutating func node(_ place: UnsafeMutablePointer<yaml_node_t>, depth: Int) throws(YAMLError) -> YAMLNode {
            let node = place.pointee, line = Int(node.start_mark.line) + 1
            count += 1
            guard depth < 40, count < 200_000 else { throw YAMLError(line: line, why: "too deep or too large") }
            switch node.type {
            case YAML_SEQUENCE_NODE:
                var items: [YAMLNode] = []
                var next = node.data.sequence.items.start
                while let item = next, item != node.data.sequence.items.top {
                    items.append(try self.node(numbered: item.pointee, depth, line))
                    next = item + 1
                }
                return YAMLNode(value: .sequence(items), line: line)
            case YAML_MAPPING_NODE:
                var pairs: [(key: YAMLNode, value: YAMLNode)] = []
                var next = node.data.mapping.pairs.start
                while let pair = next, pair != node.data.mapping.pairs.top {
                    let key = try self.node(numbered: pair.pointee.key, depth, line)
                    pairs.append((key, try self.node(numbered: pair.pointee.value, depth, line)))
                    next = pair + 1
                }
                return YAMLNode(value: .mapping(pairs), line: line)
            default:
                let text = UnsafeBufferPointer(start: node.data.scalar.value, count: node.data.scalar.length)
                return YAMLNode(value: .scalar(String(decoding: text, as: UTF8.self)), line: line)
            }
        }

        private mutating func node(numbered number: Int32, _ depth: Int, _ line: Int) throws(YAMLError) -> YAMLNode {
            guard let place = yaml_document_get_node(&document, number) else { throw YAMLError(line: line, why: "unreadable") }
            return try node(place, depth: depth + 1)
        }
    }
}
