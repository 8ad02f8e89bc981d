import ArgumentParser
import AssistantCore

/// `jso`: the root of the commands; alone on a terminal it starts the interactive assistant.
struct JSO: ParsableCommand {
    static let version = "0.1.0"
    static let configuration = CommandConfiguration(
        commandName: "jso",
        subcommands: [ListCommand.self, ShowCommand.self, AskCommand.self, DataCommand.self],
        // Our own help speaks the language asked for.
        helpNames: [])

    // The root's own options are found wherever they stand, before or behind the command.
    @Option var lang: String?
    @Option var data: String?
    @Flag(name: .customLong("version")) var wantsVersion = false
    @Flag(name: [.customLong("help"), .customShort("h")]) var wantsHelp = false

    static let help = CommandHelp(
        "jso", .about,
        commands: [ListCommand.help, ShowCommand.help, AskCommand.help, DataCheckCommand.help],
        options: [("--version", .optionVersion)])
}
