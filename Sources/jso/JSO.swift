import ArgumentParser
import AssistantCore

/// `jso`: the root of the commands; alone on a terminal it starts the interactive assistant.
struct JSO: ParsableCommand {
    static let version = "0.1.0"
    static let configuration = CommandConfiguration(
        commandName: "jso",
        subcommands: [
            ListCommand.self, ShowCommand.self, AskCommand.self, CalculateCommand.self, BatchCommand.self,
            DataCommand.self,
        ],
        // Our own help speaks the language asked for.
        helpNames: [])

    // The root's own options are found wherever they stand, before or behind the command.
    @Option var lang: String?
    @Option var data: String?
    @Flag(name: .customLong("version")) var wantsVersion = false
    @Flag(name: [.customLong("help"), .customShort("h")]) var wantsHelp = false

    static func help(in content: Content) -> CommandHelp {
        CommandHelp(
            "jso", .word(.about),
            commands: [ListCommand.help, ShowCommand.help, AskCommand.help]
                + content.calculators.map { CommandHelp("jso \($0.name.rawValue)", .text($0.about)) }
                + [BatchCommand.help, DataCheckCommand.help],
            options: [("--version", .word(.optionVersion))])
    }

    /// Where to read on, for the end of an error message.
    static let advice = Phrase(CommandWord.tryHelp, ["command": "jso"])
}
