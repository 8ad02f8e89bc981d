import Terminal

// Words in a line being typed, as line editors know them.
extension TextInput {
    mutating func moveToWordStart() { move(to: wordStart) }
    mutating func moveToWordEnd() { move(to: wordEnd) }
    mutating func deleteWordBackward() { delete(from: wordStart, to: cursor) }
    mutating func deleteWordForward() { delete(from: cursor, to: wordEnd) }
    mutating func deleteToStart() { delete(from: 0, to: cursor) }
    mutating func deleteToEnd() { delete(from: cursor, to: characters.count) }

    /// Back to the blank before the cursor, signs and all.
    mutating func deleteBackwardToBlank() {
        let word = characters[..<cursor].lastIndex { !$0.isWhitespace } ?? 0
        let blank = characters[..<word].lastIndex(where: \.isWhitespace)
        delete(from: blank.map { $0 + 1 } ?? 0, to: cursor)
    }

    private var wordStart: Int {
        guard let last = characters[..<cursor].lastIndex(where: Self.isInWord) else { return 0 }
        return characters[..<last].lastIndex { !Self.isInWord($0) }.map { $0 + 1 } ?? 0
    }

    private var wordEnd: Int {
        guard let first = characters[cursor...].firstIndex(where: Self.isInWord) else { return characters.count }
        return characters[first...].firstIndex { !Self.isInWord($0) } ?? characters.count
    }

    private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
