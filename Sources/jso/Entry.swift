import AssistantCore
import BuiltInData
import FoundationEssentials
import Glibc
import Law

/// Where the program starts: reads the arguments, runs the command, turns a failure into a sentence and a status.
@main
enum Entry {
    @MainActor
    static func main() {
        let environment = ProcessInfo.processInfo.environment
        let arguments = Array(CommandLine.arguments.dropFirst())
        let language = Language(asked: arguments, environment: environment)
        do {
            // Nothing to read, and the first picture waits.
            guard !arguments.isEmpty else {
                return try Assistant(session: Session(language: language, environment: environment)).run()
            }
            let content = Library.builtIn.content(in: language)
            let call = try CommandReader(root: JSO.declaration(in: content)).read(arguments)
            if call.wantsHelp {
                Printout.print("\(call.command.help(in: content.words))\n\n\(content.words.stateOfLaw(Library.builtIn.law))")
            } else {
                let session = try Session(call.given, language: language, environment: environment)
                if call.given.has(JSO.showsVersion) {
                    print(session.words.version(JSO.version, session.library.law))
                } else {
                    try call.command.run?(call.given, session)
                }
            }
            try Failure.ifOutputWasLost()
        } catch {
            let failure = error as? Failure ?? Failure(unexpected: error)
            failure.report(in: Library.builtIn.content(in: language).words)
            exit(failure.status.rawValue)
        }
    }
}
