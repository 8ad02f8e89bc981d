/// The words of the command line: `Data/interface/commands.yaml`.
public enum CommandWord: String, WordKey {
    case about, usage, commands, options, arguments
    case aboutList = "about-list"
    case aboutShow = "about-show"
    case aboutAsk = "about-ask"
    case aboutData = "about-data"
    case aboutDataCheck = "about-data-check"
    case argumentNumber = "argument-number"
    case argumentWords = "argument-words"
    case argumentFolder = "argument-folder"
    case optionJSON = "option-json"
    case optionTop = "option-top"
    case optionLang = "option-lang"
    case optionData = "option-data"
    case optionHelp = "option-help"
    case optionVersion = "option-version"
    case tryHelp = "try-help"
    case unknownCommand = "unknown-command"
    case unknownOption = "unknown-option"
    case missingValue = "missing-value"
    case needlessValue = "needless-value"
    case needlessArgument = "needless-argument"
    case unreadableArguments = "unreadable-arguments"
    case wrongLanguage = "wrong-language"
    case missingNumber = "missing-number"
    case wrongNumber = "wrong-number"
    case wrongTop = "wrong-top"
    case emptyQuery = "empty-query"
    case nothingFound = "nothing-found"
    case vague
    case unofficial
    case dataIsGood = "data-is-good"
    case noFolder = "no-folder"
    case needsTerminal = "needs-terminal"
    case unknownTerminal = "unknown-terminal"
    case terminalTooPlain = "terminal-too-plain"
    case calculators, checks

    public static let file = "commands"
}
