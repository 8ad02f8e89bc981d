import AssistantCore

/// Reads the options of a calculator as its description names them.
struct OptionReader {
    let calculator: Calculator
    /// Where to read on, for the end of a message.
    let advice: Phrase

    /// - Throws: ``Failure`` for an option that there is not, stands twice or lacks its value.
    func read(_ arguments: [String]) throws -> RawInput {
        var raw = RawInput(for: calculator)
        var seen: Set<String> = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                let word: CommandWord = argument.hasPrefix("-") ? .unknownOption : .needlessArgument
                throw failure(word, argument)
            }
            let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard let index = calculator.index(ofField: name) else { throw failure(.unknownOption, "--\(name)") }
            guard seen.insert(name).inserted else { throw failure(.repeatedOption, "--\(name)") }
            let field = calculator.fields[index]
            if field.kind == .flag {
                guard parts.count == 1 else { throw failure(.needlessValue, "--\(name)") }
                raw.texts[index] = "yes"
                continue
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.hasPrefix("--") else {
                throw failure(.missingValue, "--\(name)")
            }
            if field.kind == .months {
                raw.months = try MonthsFile(path: value).read()
            } else if value.allSatisfy(\.isWhitespace) {
                // Somebody wrote an option and left its value empty: not the same as leaving it out.
                throw failure(.missingValue, "--\(name)")
            } else {
                raw.texts[index] = value
            }
        }
        return raw
    }

    private func failure(_ word: CommandWord, _ name: String) -> Failure {
        Failure(.wrongUsage, Phrase(word, ["name": .text(name)]), advice)
    }
}
