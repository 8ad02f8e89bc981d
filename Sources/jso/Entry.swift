import ArgumentParser
import AssistantCore
import FoundationEssentials
import Glibc

/// Where the program starts: reads the arguments, runs the command, turns a failure into a sentence and a status.
@main
enum Entry {
    static func main() {
        let environment = ProcessInfo.processInfo.environment
        let arguments = Array(CommandLine.arguments.dropFirst())
        let language = Language(asked: arguments, environment: environment)
        do {
            // Nothing to parse: the parser would take a third of the time until the first picture.
            guard !arguments.isEmpty else {
                return try Assistant(session: Session(language: language, environment: environment)).run()
            }
            switch try CommandReader.read(arguments) {
            case let command as any AssistantCommand: try run(command, language, environment)
            case let root as JSO: try runAlone(root, language, environment)
            default: break
            }
            try Failure.ifOutputWasLost()
        } catch {
            let failure = error as? Failure ?? Failure(unexpected: error)
            failure.report(in: Library.builtIn.content(in: language).words)
            exit(failure.status.rawValue)
        }
    }

    private static func run(
        _ command: any AssistantCommand, _ language: Language, _ environment: [String: String]
    ) throws {
        if command.root.wantsHelp {
            let content = Library.builtIn.content(in: language)
            return print(command.help(in: content).text(in: content.words))
        }
        try command.refuseUnknown()
        try command.run(in: Session(command.root, language: language, environment: environment))
    }

    private static func runAlone(_ root: JSO, _ language: Language, _ environment: [String: String]) throws {
        if root.wantsVersion { return print("jso \(JSO.version)") }
        if root.wantsHelp {
            let content = Library.builtIn.content(in: language)
            return print(JSO.help(in: content).text(in: content.words))
        }
        let session = try Session(root, language: language, environment: environment)
        try Assistant(session: session, idleSeconds: try root.idleSeconds).run()
    }
}
