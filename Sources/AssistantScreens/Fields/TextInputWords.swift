import Law

// Words in a line being typed, as line editors know them.
extension TextInput {
    /// Behind the blank before the word at the cursor, whatever signs stand in the word.
    var blankBefore: Int {
        let word = characters[..<cursor].lastIndex { !$0.isWhitespace } ?? 0
        let blank = characters[..<word].lastIndex(where: \.isWhitespace)
        return blank.map { $0 + 1 } ?? 0
    }

    var wordStart: Int {
        guard let last = characters[..<cursor].lastIndex(where: Self.isInWord) else { return 0 }
        return characters[..<last].lastIndex { !Self.isInWord($0) }.map { $0 + 1 } ?? 0
    }

    var wordEnd: Int {
        guard let first = characters[cursor...].firstIndex(where: Self.isInWord) else { return characters.count }
        return characters[first...].firstIndex { !Self.isInWord($0) } ?? characters.count
    }

    private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
