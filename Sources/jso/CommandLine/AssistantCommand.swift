import ArgumentParser
import AssistantCore

/// A command of `jso`: what it is for, and what it does.
protocol AssistantCommand: ParsableCommand {
    static var help: CommandHelp { get }
    /// The help in a language whose texts it may take from the data.
    func help(in content: Content) -> CommandHelp
    var root: JSO { get }
    /// What the command line had that the command does not know.
    var unrecognized: [String] { get }
    func run(in session: Session) throws
}

extension AssistantCommand {
    func help(in content: Content) -> CommandHelp { Self.help }

    func refuseUnknown() throws {
        guard let first = unrecognized.first else { return }
        let word: CommandWord = first.hasPrefix("-") ? .unknownOption : .needlessArgument
        throw Failure(.wrongUsage, Phrase(word, ["name": .text(first)]), Self.help.advice)
    }
}
