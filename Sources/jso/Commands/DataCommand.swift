import AssistantCore
import DataFiles

/// `jso data …`: work with the data files.
enum DataCommand {
    static let declaration = CommandDeclaration(
        path: ["data"], about: .word(.aboutData), commands: [DataCheckCommand.declaration])
}

/// `jso data check [DIR]`: every fault of a data folder.
struct DataCheckCommand: AssistantCommand {
    static let declaration = CommandDeclaration(
        path: ["data", "check"], about: .word(.aboutDataCheck),
        arguments: [
            CommandArgument(
                name: "DIR", explanation: .word(.argumentFolder), suggestions: .folders, isOptional: true),
        ],
        run: start)

    private let folder: String?

    init(_ given: GivenArguments) { folder = given.arguments.first }

    func run(in session: Session) throws {
        // Without a folder the session has read the data already, or it is the built-in, which the build checked.
        guard let folder else { return print(session.words[.dataIsGood]) }
        do {
            _ = try Library(checking: folder)
            print(session.words[.dataIsGood])
        } catch let bad as BadData {
            // Here the faults are what was asked for.
            for fault in bad.faults { print(fault.text(in: session.words)) }
            try Failure.ifOutputWasLost()
            throw Failure(told: .badData)
        }
    }
}
