import AssistantCore
import InterfaceWords
import Law

/// `jso completions SHELL`: the shell's completion script.
struct CompletionsCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["completions"], about: .word(.aboutCompletions),
        arguments: [
            CommandArgument(
                name: "SHELL", explanation: .word(.argumentShell), suggestions: .words(Shell.allCases.map(\.rawValue))),
        ],
        run: start)

    private enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    private let name: String?

    init(_ given: GivenArguments) { name = given.arguments.first }

    func run(in session: Session) throws {
        guard let name else { throw Failure(.wrongUsage, Phrase(CommandWord.missingShell)) }
        guard let shell = Shell(rawValue: name) else {
            let known = Shell.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.wrongUsage, Phrase(CommandWord.unknownShell, ["name": .text(name), "known": .text(known)]))
        }
        let commands = JSO.declaration(in: session.content).withCommandsBelow
        let script =
            switch shell {
            case .bash: BashCompletion(commands: commands).script
            case .zsh: ZshCompletion(commands: commands, words: session.words).script
            case .fish: FishCompletion(commands: commands, words: session.words).script
            }
        print(script, terminator: "")
    }
}
