import Foundation

/// What the keys of a console do, as `loadkeys` works it out for the kernel.
struct KeyTables {
    /// What one key does in one table.
    enum Action: Equatable {
        case nothing
        case sends(String)
        case holds(Modifier)
        /// Anything else: the kernel does something itself.
        case other(UInt16)
    }

    /// A table, and a key held down, by the number that the kernel adds up.
    enum Modifier: Int, CaseIterable {
        case none = 0, shift = 1, control = 4
    }

    struct Refused: Error { let messages: String }

    /// By the number of the table, an action for each key.
    let tables: [Int: [Action]]

    init(_ keymap: String) throws {
        let compiled = try runTool("loadkeys", "--mktable", "--unicode", input: keymap)
        guard compiled.status == 0, compiled.messages.isEmpty else { throw Refused(messages: compiled.messages) }
        let source = compiled.output
        let texts = Self.texts(in: source)
        var named: [Substring: [Action]] = [:]
        for table in source.matches(of: /(\w+_map)\[NR_KEYS\] = \{([^}]*)\}/) {
            named[table.1] = table.2.matches(of: /0x([0-9a-f]{4})/).map { Self.action(UInt16($0.1, radix: 16)!, texts) }
        }
        let order = source.firstMatch(of: /\*key_maps\[MAX_NR_KEYMAPS\] = \{([^}]*)\}/)!.1.matches(of: /\w+/).map(\.output)
        tables = Dictionary(uniqueKeysWithValues: order.enumerated().compactMap { number, name in named[name].map { (number, $0) } })
    }

    func action(_ key: Int, _ held: Modifier = .none) -> Action { tables[held.rawValue]?[key] ?? .nothing }

    /// What does neither nothing, nor send a text, nor stand for Shift or Ctrl.
    var strange: [Action] {
        tables.values.joined().filter { if case .other = $0 { true } else { false } }
    }

    /// The kinds of a key symbol stand in the kernel's linux/keyboard.h.
    private static func action(_ symbol: UInt16, _ texts: [String?]) -> Action {
        let value = Int(symbol & 0xFF)
        return switch (symbol >> 8, value) {
        case (0xF0, 1..<0x80), (0xFB, 1..<0x80): .sends(String(UnicodeScalar(UInt8(value))))
        case (0xF1, texts.indices): texts[value].map(Action.sends) ?? .nothing
        case (0xF2, 0): .nothing
        case (0xF2, 1): .sends("\r")
        case (0xF6, 0...3): .sends("\u{1B}[" + ["B", "D", "C", "A"][value])
        case (0xF7, 0): .holds(.shift)
        case (0xF7, 2): .holds(.control)
        default: .other(symbol)
        }
    }

    /// What the keys F1, F2 … of the kernel send, by their number.
    private static func texts(in source: String) -> [String?] {
        let buffer = source.firstMatch(of: /func_buf\[\] = \{\n((?:\t.*\n)*)\}/)!.1
        let bytes = buffer.matches(of: /'(\\[0-7]{3}|\\.|[^\\])'|\b0\b/).map { item -> UInt8 in
            guard let sign = item.1 else { return 0 }
            return sign.hasPrefix("\\0") ? UInt8(sign.dropFirst(), radix: 8)! : sign.utf8.last!
        }
        let table = source.firstMatch(of: /func_table\[MAX_NR_FUNC\] = \{\n([^}]*)\}/)!.1
        return table.matches(of: /func_buf \+ (\d+)|\b0\b/).map { place in
            place.1.map { String(decoding: bytes[Int($0)!...].prefix { $0 != 0 }, as: UTF8.self) }
        }
    }
}
