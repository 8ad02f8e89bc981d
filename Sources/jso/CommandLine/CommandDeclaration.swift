import AssistantCore
import InterfaceWords
import Law

/// A command of `jso`: how it is called, what it is for and what it does. The reader of the command line, the help, the
/// manual and the completions of the shells are all made from this.
struct CommandDeclaration: Sendable {
    /// The words that call it, behind `jso`: `data`, `check`; none for the program alone.
    let path: [String]
    let about: HelpText
    var arguments: [CommandArgument] = []
    var options: [CommandOption] = []
    var commands: [CommandDeclaration] = []
    /// Whether the help leaves it out: a command for those who make packages.
    var isHidden = false
    /// What it does; nil for one that only leads to others.
    var run: (@MainActor (GivenArguments, Session) throws -> Void)?

    /// `jso data check`
    var name: String { (["jso"] + path).joined(separator: " ") }

    /// The commands below it that a person is told of.
    var shownCommands: [CommandDeclaration] { commands.filter { !$0.isHidden } }

    /// Its own options, then those that every command takes.
    var allOptions: [CommandOption] { options + CommandOption.common }

    /// Where to read on, for the end of an error message.
    var advice: Phrase { Phrase(CommandWord.tryHelp, ["command": .text(name)]) }
}

/// What help says of a command, an argument or an option: words of the interface, or a text that the data has elsewhere.
enum HelpText: Sendable {
    case word(CommandWord)
    case text(String)
}

extension Words {
    func text(of explanation: HelpText) -> String {
        switch explanation {
        case .word(let word): self[word]
        case .text(let text): text
        }
    }
}

/// What a shell may offer where an argument or a value is typed.
enum Suggestions: Sendable {
    case none, files, folders
    case words([String])
}

/// Something that stands behind the command without a name of its own.
struct CommandArgument: Sendable {
    /// As help names it: `NUMBER`.
    let name: String
    let explanation: HelpText
    var suggestions = Suggestions.none
    var isOptional = false
    /// Any number of them, the last argument of its command; a word may then begin with a dash.
    var isMany = false

    /// `NUMBER`, `[DIR]`, `WORDS…`
    var placeholder: String { isMany ? "\(name)…" : isOptional ? "[\(name)]" : name }
}

/// Something that begins with two dashes.
struct CommandOption: Sendable {
    /// Without its dashes.
    let name: String
    /// What stands for its value in help; nil for an option that takes none.
    let value: String?
    let explanation: HelpText
    var suggestions = Suggestions.none
    var mayRepeat = false

    init(
        _ name: String, value: String? = nil, _ explanation: HelpText, suggestions: Suggestions = .none,
        mayRepeat: Bool = false
    ) {
        self.name = name
        self.value = value
        self.explanation = explanation
        self.suggestions = suggestions
        self.mayRepeat = mayRepeat
    }

    /// `--top N`
    var placeholder: String { "--\(name)" + (value.map { " \($0)" } ?? "") }
}

extension CommandOption {
    static let lang = CommandOption(
        "lang", value: "LANG", .word(.optionLang), suggestions: .words(Language.allCases.map(\.rawValue)))
    static let data = CommandOption("data", value: "DIR", .word(.optionData), suggestions: .folders)
    static let help = CommandOption("help", .word(.optionHelp))
    static let json = CommandOption("json", .word(.optionJSON))

    /// What every command takes.
    static let common = [lang, data, help]
}
