import ArgumentParser
import AssistantCore

/// Reads the command line; what is wrong with it becomes a sentence in the person's language.
enum CommandReader {
    static func read(_ arguments: [String]) throws -> any ParsableCommand {
        do {
            return try JSO.parseAsRoot(commandFirst(arguments))
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
                Phrase(CommandWord.unknownCommand, ["name": .text(quoted), "known": .text(knownCommands.joined(separator: ", "))])
            default: Phrase(CommandWord.unreadableArguments)
            }
        return Failure(.wrongUsage, phrase, JSO.advice)
    }

    /// The same command line with its command in front, since options may stand before it. A calculator's name
    /// becomes the name of the one command for all calculators, and its first argument.
    private static func commandFirst(_ arguments: [String]) -> [String] {
        var isValue = false
        for (index, argument) in arguments.enumerated() {
            if !isValue, knownCommands.contains(argument) {
                let name = CalculatorName(rawValue: argument).map { [CalculateCommand.name, $0.rawValue] } ?? [argument]
                return name + arguments[..<index] + arguments[(index + 1)...]
            }
            isValue = argument == "--lang" || argument == "--data"
        }
        return arguments
    }

    private static let knownCommands: [String] = JSO.configuration.subcommands.flatMap { command in
        command == CalculateCommand.self
            ? CalculatorName.allCases.map(\.rawValue) : [command.configuration.commandName].compactMap { $0 }
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
