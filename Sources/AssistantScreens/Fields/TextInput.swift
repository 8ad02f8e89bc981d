/// A line of text being typed, with its cursor between characters.
struct TextInput: Equatable, Sendable {
    private(set) var characters: [Character] = []
    private(set) var cursor = 0
    /// Beyond this nothing more is taken: no honest query or amount is longer.
    static let limit = 500

    init(_ text: String = "") { insert(text) }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }

    /// Puts text in at the cursor; line breaks become blanks, control characters are left out.
    ///
    /// - Returns: false when not all of it had room; the end is left out then.
    @discardableResult
    mutating func insert(_ text: String) -> Bool {
        var clean = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
        clean.removeAll(where: Self.isControl)
        let fitting = clean.prefix(Self.limit - characters.count)
        characters.insert(contentsOf: fitting, at: cursor)
        cursor += fitting.count
        return fitting.count == clean.count
    }

    mutating func apply(_ edit: TextEdit) {
        switch edit {
        case .insert(let character): insert(String(character))
        case .deleteBackward: delete(from: max(0, cursor - 1), to: cursor)
        case .deleteForward: delete(from: cursor, to: min(cursor + 1, characters.count))
        case .moveLeft: cursor = max(0, cursor - 1)
        case .moveRight: cursor = min(characters.count, cursor + 1)
        case .moveToStart: cursor = 0
        case .moveToEnd: cursor = characters.count
        case .moveToWordStart: cursor = wordStart
        case .moveToWordEnd: cursor = wordEnd
        case .deleteToStart: delete(from: 0, to: cursor)
        case .deleteToEnd: delete(from: cursor, to: characters.count)
        case .deleteWordBackward: delete(from: wordStart, to: cursor)
        case .deleteWordForward: delete(from: cursor, to: wordEnd)
        case .deleteBackwardToBlank: delete(from: blankBefore, to: cursor)
        }
    }

    private mutating func delete(from start: Int, to end: Int) {
        characters.removeSubrange(start..<end)
        cursor = start
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}
