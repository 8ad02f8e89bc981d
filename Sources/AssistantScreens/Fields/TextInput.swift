import Terminal

/// A line of text being typed, with its cursor between characters.
public struct TextInput: Equatable, Sendable {
    public private(set) var characters: [Character] = []
    public private(set) var cursor = 0
    /// Beyond this nothing more is taken: no honest query or amount is longer.
    static let limit = 500

    public init(_ text: String = "") { insert(text) }

    public var text: String { String(characters) }
    public var isEmpty: Bool { characters.isEmpty }

    /// Puts text in at the cursor; line breaks become blanks, control characters are left out.
    ///
    /// - Returns: false when not all of it had room; the end is left out then.
    @discardableResult
    public mutating func insert(_ text: String) -> Bool {
        var clean = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
        clean.removeAll(where: Self.isControl)
        let fitting = clean.prefix(Self.limit - characters.count)
        characters.insert(contentsOf: fitting, at: cursor)
        cursor += fitting.count
        return fitting.count == clean.count
    }

    public mutating func deleteBackward() {
        guard cursor > 0 else { return }
        cursor -= 1
        characters.remove(at: cursor)
    }

    public mutating func deleteForward() {
        guard cursor < characters.count else { return }
        characters.remove(at: cursor)
    }

    public mutating func moveLeft() { cursor = max(0, cursor - 1) }
    public mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
    public mutating func moveToStart() { cursor = 0 }
    public mutating func moveToEnd() { cursor = characters.count }

    mutating func move(to place: Int) { cursor = place }

    mutating func delete(from start: Int, to end: Int) {
        characters.removeSubrange(start..<end)
        cursor = start
    }

    public mutating func clear() {
        characters = []
        cursor = 0
    }

    /// Takes a key that edits text; false leaves it to the commands.
    public mutating func type(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace: deleteBackward()
        case .delete: deleteForward()
        case .left: moveLeft()
        case .right: moveRight()
        case .home, .control("a"): moveToStart()
        case .end, .control("e"): moveToEnd()
        case .wordLeft: moveToWordStart()
        case .wordRight: moveToWordEnd()
        case .control("w"): deleteBackwardToBlank()
        case .deleteWordLeft: deleteWordBackward()
        case .deleteWordRight: deleteWordForward()
        case .control("u"): deleteToStart()
        case .control("k"): deleteToEnd()
        default: return false
        }
        return true
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}
