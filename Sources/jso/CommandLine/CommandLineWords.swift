/// A word of a command line, told apart from the others before the command is known: no option takes a value in one
/// command and none in another.
enum CommandLineWord: Equatable {
    /// `written` is what was typed, `value` what stood behind `=` or as the next word.
    case option(name: String, written: String, value: String?, isJoined: Bool)
    /// A word with a single dash before it.
    case dashed(String)
    /// An option behind a long dash, as telephones make of two short ones.
    case longDash(name: String, written: String)
    case operand(String)

    /// - Parameter takesValue: whether the option of a name takes a value; nil where there is none of that name.
    static func words(of arguments: [String], takesValue: (String) -> Bool?) -> [CommandLineWord] {
        var words: [CommandLineWord] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                return words + rest.map(CommandLineWord.operand)
            } else if argument == "-h" {
                words.append(.option(name: "help", written: argument, value: nil, isJoined: false))
            } else if argument.hasPrefix("--") {
                let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let name = String(parts[0])
                var value = parts.count == 2 ? String(parts[1]) : nil
                if value == nil, takesValue(name) == true, let next = rest.first, isValue(next) { value = rest.popFirst() }
                words.append(.option(name: name, written: "--\(name)", value: value, isJoined: parts.count == 2))
            } else if let name = name(behindDashesOf: argument), takesValue(name) != nil {
                words.append(.longDash(name: name, written: argument))
            } else if argument.hasPrefix("-") && argument != "-" && !isNegativeNumber(argument) {
                words.append(.dashed(argument))
            } else {
                words.append(.operand(argument))
            }
        }
        return words
    }

    /// A value may begin with one dash, as negative numbers and standard input do.
    private static func isValue(_ word: String) -> Bool { !word.hasPrefix("--") && word != "-h" }

    private static func isNegativeNumber(_ word: String) -> Bool { word.dropFirst().first?.isNumber == true }

    /// `json` of `—json`, `–-json` or `-json`.
    private static func name(behindDashesOf word: String) -> String? {
        let name = word.drop { "-—–―−‒‑".contains($0) }
        return name.startIndex == word.startIndex ? nil : String(name.prefix { $0 != "=" })
    }
}
