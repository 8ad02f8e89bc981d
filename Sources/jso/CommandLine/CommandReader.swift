import AssistantCore
import InterfaceWords
import Law

/// Reads a command line by the declarations of the commands; what is wrong with it becomes a sentence.
struct CommandReader {
    let root: CommandDeclaration

    /// A command, and what it was given.
    struct Call {
        let command: CommandDeclaration
        let given: GivenArguments
        /// Whether its help is asked for rather than what it does.
        let wantsHelp: Bool
    }

    /// - Throws: ``Failure`` for a command or option that there is not, or one that lacks its value or has one too many.
    func read(_ arguments: [String]) throws -> Call {
        let options = root.optionsBelow
        let words = CommandLineWord.words(of: arguments) { name in options[name].map { $0.value != nil } }
        var operands = words.compactMap { word -> String? in if case .operand(let text) = word { text } else { nil } }
        let asksForHelp = operands.first == HelpCommand.name
        if asksForHelp { operands.removeFirst() }
        let (command, depth) = try command(operands)
        // Whoever asks for help has not yet got everything right.
        if words.contains(where: { if case .option("help", _, _, isJoined: false) = $0 { true } else { false } }) {
            return Call(command: command, given: GivenArguments(), wantsHelp: true)
        }
        if asksForHelp, operands.count > depth { throw unknown(operands[depth], below: command) }
        let given = try given(words, to: command, skipping: asksForHelp ? depth + 1 : depth)
        return Call(command: command, given: given, wantsHelp: asksForHelp || command.run == nil)
    }

    /// The command that the first words name, and how many they are.
    private func command(_ operands: [String]) throws -> (CommandDeclaration, depth: Int) {
        var command = root
        for (depth, operand) in operands.enumerated() {
            guard !command.commands.isEmpty else { return (command, depth) }
            guard let next = command.commands.first(where: { $0.path.last == operand }) else {
                throw unknown(operand, below: command)
            }
            command = next
        }
        return (command, operands.count)
    }

    private func unknown(_ name: String, below command: CommandDeclaration) -> Failure {
        guard !command.commands.isEmpty else { return wrong(.needlessArgument, name, in: command) }
        let known = command.shownCommands.compactMap(\.path.last).joined(separator: ", ")
        return Failure(
            .wrongUsage, Phrase(CommandWord.unknownCommand, ["name": .text(name), "known": .text(known)]), command.advice)
    }

    private func given(
        _ words: [CommandLineWord], to command: CommandDeclaration, skipping depth: Int
    ) throws -> GivenArguments {
        var given = GivenArguments()
        var names = depth
        for word in words {
            switch word {
            case .operand where names > 0: names -= 1
            case .operand(let text): given.arguments.append(text)
            case .dashed(let text) where command.takesManyWords: given.arguments.append(text)
            case .dashed(let text): throw wrong(.unknownOption, text, in: command)
            case .longDash(let name, let written): throw misspelt(written, name, in: command)
            case .option(let name, let written, let value, let isJoined):
                try add(name, written, value, isJoined, of: command, to: &given)
            }
        }
        if !command.takesManyWords, given.arguments.count > command.arguments.count {
            throw wrong(.needlessArgument, given.arguments[command.arguments.count], in: command)
        }
        return given
    }

    private func add(
        _ name: String, _ written: String, _ value: String?, _ isJoined: Bool, of command: CommandDeclaration,
        to given: inout GivenArguments
    ) throws {
        guard let option = command.allOptions.first(where: { $0.name == name }) else {
            guard root.options.contains(where: { $0.name == name }) else { throw wrong(.unknownOption, written, in: command) }
            throw Failure(
                .wrongUsage,
                Phrase(CommandWord.optionOfRoot, ["name": .text(written), "command": .text(command.name)]))
        }
        guard option.mayRepeat || !given.has(option) else { throw wrong(.repeatedOption, written, in: command) }
        guard option.value != nil else {
            guard !isJoined else { throw wrong(.needlessValue, written, in: command) }
            return given.add(option, "")
        }
        // Somebody who wrote an option and left its value empty did not leave it out.
        guard let value, !value.allSatisfy(\.isWhitespace) else { throw wrong(.missingValue, written, in: command) }
        given.add(option, value)
    }

    private func misspelt(_ written: String, _ name: String, in command: CommandDeclaration) -> Failure {
        Failure(
            .wrongUsage, Phrase(CommandWord.misspeltOption, ["name": .text(written), "meant": .text("--\(name)")]),
            command.advice)
    }

    private func wrong(_ word: CommandWord, _ name: String, in command: CommandDeclaration) -> Failure {
        Failure(.wrongUsage, Phrase(word, ["name": .text(name)]), command.advice)
    }
}

extension CommandDeclaration {
    fileprivate var takesManyWords: Bool { arguments.last?.isMany == true }

    /// Every option of the command and of those below it, by its name.
    var optionsBelow: [String: CommandOption] {
        var options: [String: CommandOption] = [:]
        for option in allOptions { options[option.name] = option }
        for command in commands { options.merge(command.optionsBelow) { known, _ in known } }
        return options
    }
}

extension Language {
    /// The language of the command line, or else of the environment. Read apart from the commands, since the
    /// complaint about a command line has a language too.
    init(asked arguments: [String], environment: [String: String]) {
        let arguments = arguments.prefix { $0 != "--" }
        let following = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
        let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        self = (following ?? joined.map(String.init)).flatMap(Language.init) ?? Language(environment: environment)
    }
}
