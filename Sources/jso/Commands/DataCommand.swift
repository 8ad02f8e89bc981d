import ArgumentParser
import AssistantCore
import DataFiles

/// `jso data …`: work with the data files.
struct DataCommand: AssistantCommand {
    static let configuration = CommandConfiguration(commandName: "data", subcommands: [DataCheckCommand.self])
    static let help = CommandHelp("jso data", .aboutData, commands: [DataCheckCommand.help])

    @ParentCommand var root: JSO
    var unrecognized: [String] { [] }

    func run(in session: Session) throws { print(Self.help.text(in: session.words)) }
}

/// `jso data check [DIR]`: every fault of a data folder.
struct DataCheckCommand: AssistantCommand {
    static let configuration = CommandConfiguration(commandName: "check")
    static let help = CommandHelp("jso data check", .aboutDataCheck, arguments: [("[DIR]", .argumentFolder)])

    @ParentCommand var root: JSO
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []

    var unrecognized: [String] { Array(arguments.drop { !$0.hasPrefix("-") }) + arguments.dropFirst(2) }

    func run(in session: Session) throws {
        // Without a folder the session has read the data already, or it is the built-in, which the build checked.
        guard let folder = arguments.first else { return print(session.words[.dataIsGood]) }
        do {
            _ = try ReadData(checking: folder)
            print(session.words[.dataIsGood])
        } catch let bad as BadData {
            // Here the faults are what was asked for.
            for fault in bad.faults { print(fault.text(in: session.words)) }
            try Failure.ifOutputWasLost()
            throw Failure(told: .badData)
        }
    }
}
