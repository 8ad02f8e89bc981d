/// Reads yes and no, as people and their programs write them.
enum FlagReader {
    /// Spreadsheets write truth values in the language that they are set to.
    private static let yes: Set<String> = ["yes", "true", "1", "иә", "да", "истина", "ақиқат", "шын", "iä", "1.0"]
    private static let no: Set<String> = ["no", "false", "0", "жоқ", "нет", "ложь", "жалған", "joq", "0.0"]

    /// Nil for a text of blanks.
    ///
    /// - Throws: ``BadInput`` for what is neither.
    static func read(_ text: String) throws(BadInput) -> Bool? {
        let word = Substring(text).trimmed.lowercased()
        if word.isEmpty { return nil }
        if yes.contains(word) { return true }
        guard no.contains(word) else { throw BadInput(.wrongFlag) }
        return false
    }
}
