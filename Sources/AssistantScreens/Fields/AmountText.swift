import Law

// An amount while it is typed: shown in groups of three digits, kept as bare digits.
extension TextInput {
    /// The characters as they are shown, and the place of the cursor among them. What is no plain number stays as it
    /// was typed.
    var grouped: (characters: [Character], cursor: Int) {
        let digits = characters.prefix { $0.isASCII && $0.isNumber }.count
        let rest = characters[digits...]
        let isPlain = rest.isEmpty || (".,".contains(rest[digits]) && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
        guard digits > 3, isPlain else { return (characters, cursor) }
        // A blank stands before each place from which whole groups are left.
        let places = (1..<digits).filter { (digits - $0).isMultiple(of: 3) }
        var shown = characters
        for place in places.reversed() { shown.insert(" ", at: place) }
        return (shown, cursor + places.count { $0 <= cursor })
    }
}

extension TextEdit {
    /// Whether it would put in a blank, which an amount has of itself.
    var isBlank: Bool { if case .insert(let character) = self { character.isWhitespace } else { false } }
}
