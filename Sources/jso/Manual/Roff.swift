import Law

/// A text for `man`, in the macros of man(7).
struct Roff {
    private(set) var text = ""

    /// Longer lines of source are a matter of complaint for those that check manual pages.
    private static let longestLine = 78

    /// The title line of the page; its day stands in ISO.
    mutating func title(_ name: String, section: Int, day: String, program: String) {
        text += ".TH \(name) \(section) \(day) \"\(program)\"\n"
    }

    mutating func macro(_ name: String, _ arguments: String...) {
        let quoted = arguments.map { argument in
            let plain = Self.escaped(argument)
            return plain.contains(" ") || plain.isEmpty ? "\"\(plain)\"" : plain
        }
        text += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
    }

    /// A heading, the paragraph behind it.
    mutating func section(_ title: String) { macro("SH", title) }

    /// Words with a text below them, set in.
    mutating func entry(_ head: [Piece], _ body: String) {
        macro("TP")
        line(head)
        self.body(body)
    }

    /// A line of its own, in the type of each of its pieces.
    mutating func line(_ pieces: [Piece]) { text += pieces.map(\.source).joined() + "\n" }

    /// Running text, each sentence on a line of its own.
    mutating func body(_ body: String) {
        var line = ""
        func flush() {
            guard !line.isEmpty else { return }
            text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
            line = ""
        }
        for word in body.split(separator: " ") {
            let word = Self.escaped(String(word))
            if !line.isEmpty, Self.length(of: line) + 1 + Self.length(of: word) > Self.longestLine { flush() }
            line += (line.isEmpty ? "" : " ") + word
            if word.hasSuffix(".") || word.hasSuffix("?") || word.hasSuffix("!") { flush() }
        }
        flush()
    }

    /// A letter beyond ASCII is `\[u0436]` to those that count.
    private static func length(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) } }

    /// A piece of a line in one type.
    enum Piece {
        case plain(String)
        /// To be typed as it stands.
        case bold(String)
        /// To be replaced by what it names.
        case italic(String)

        fileprivate var source: String {
            switch self {
            case .plain(let text): Roff.escaped(text)
            case .bold(let text): "\\fB\(Roff.escaped(text))\\fR"
            case .italic(let text): "\\fI\(Roff.escaped(text))\\fR"
            }
        }
    }

    /// The text as it is to be seen; a dash in what may be copied stays the sign that a shell takes.
    fileprivate static func escaped(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let isCode = word.hasPrefix("-") || word.contains("--") || word.unicodeScalars.allSatisfy(\.isASCII)
            return word.reduce(into: "") { result, character in
                switch character {
                case "\\": result += "\\(rs"
                case "\"": result += "\\(dq"
                case "'": result += "\\(aq"
                case "`": result += "\\(ga"
                case "~": result += "\\(ti"
                case "^": result += "\\(ha"
                case "-" where isCode: result += "\\-"
                default: result.append(character)
                }
            }
        }.joined(separator: " ")
    }
}
