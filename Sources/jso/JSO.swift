import ArgumentParser
import AssistantCore

/// `jso`: the root of the commands; alone on a terminal it starts the interactive assistant.
struct JSO: ParsableCommand {
    static let version = "0.2.0"
    static let configuration = CommandConfiguration(
        commandName: "jso",
        subcommands: [
            ListCommand.self, ShowCommand.self, AskCommand.self, CalculateCommand.self, CheckCommand.self,
            BatchCommand.self, DataCommand.self,
        ],
        // Our own help speaks the language asked for.
        helpNames: [])

    // The root's own options are found wherever they stand, before or behind the command.
    @Option var lang: String?
    @Option var data: String?
    @Flag var kiosk = false
    @Option var idle: String?
    @Flag(name: .customLong("version")) var wantsVersion = false
    @Flag(name: [.customLong("help"), .customShort("h")]) var wantsHelp = false

    static func help(in content: Content) -> CommandHelp {
        CommandHelp(
            "jso", .word(.about),
            commands: [ListCommand.help, ShowCommand.help, AskCommand.help]
                + content.calculators.map { CommandHelp("jso \($0.name.rawValue)", .text($0.about)) }
                + [CheckCommand.help, BatchCommand.help, DataCheckCommand.help],
            options: [
                ("--kiosk", .word(.optionKiosk)), ("--idle SECONDS", .word(.optionIdle)),
                ("--version", .word(.optionVersion)),
            ])
    }

    /// Where to read on, for the end of an error message.
    static let advice = Phrase(CommandWord.tryHelp, ["command": "jso"])
}

extension JSO {
    /// After how long without a key a kiosk wipes everything; nil where this is none.
    ///
    /// - Throws: ``Failure`` for a time that will not do.
    var idleSeconds: Int? {
        get throws {
            guard kiosk || idle != nil else { return nil }
            guard let idle else { return 90 }
            guard kiosk, let seconds = Int(idle), (5...3600).contains(seconds) else {
                throw Failure(.wrongUsage, Phrase(CommandWord.wrongIdle, ["name": .text(idle), "least": 5, "most": 3600]))
            }
            return seconds
        }
    }
}
