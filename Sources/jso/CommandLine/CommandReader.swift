import ArgumentParser
import AssistantCore

/// Reads the command line; what is wrong with it becomes a sentence in the person's language.
enum CommandReader {
    static func read(_ arguments: [String]) throws -> any ParsableCommand {
        do {
            return try JSO.parseAsRoot(arguments)
        } catch {
            throw failure(kind: kind(of: error), about: JSO.message(for: error))
        }
    }

    /// The parser keeps its errors to itself, but each has a name; one that it gives up or renames falls to the
    /// general sentence, and the tests of the command line tell.
    private static func kind(of error: any Error) -> String? {
        let parserError = Mirror(reflecting: error).children.first { $0.label == "parserError" }?.value
        return parserError.flatMap { Mirror(reflecting: $0).children.first?.label }
    }

    private static func failure(kind: String?, about message: String) -> Failure {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        let quoted = parts.count > 1 ? String(parts[1]) : ""
        let name = Phrase.Value.text(String(quoted.prefix { $0 != " " }))
        let phrase =
            switch kind {
            case "unknownOption": Phrase(CommandWord.unknownOption, ["name": name])
            case "missingValueForOption": Phrase(CommandWord.missingValue, ["name": name])
            case "unexpectedValueForOption": Phrase(CommandWord.needlessValue, ["name": name])
            case "unexpectedExtraValues":
                Phrase(CommandWord.unknownCommand, ["name": .text(quoted), "known": .text(knownCommands)])
            default: Phrase(CommandWord.unreadableArguments)
            }
        return Failure(.wrongUsage, phrase, JSO.help.advice)
    }

    private static var knownCommands: String {
        JSO.configuration.subcommands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
    }
}

extension Language {
    /// The language of the command line, or else of the environment. Read apart from the commands, since the
    /// complaint about a command line has a language too.
    init(asked arguments: [String], environment: [String: String]) {
        let following = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
        let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        self = (following ?? joined.map(String.init)).flatMap(Language.init) ?? Language(environment: environment)
    }
}
