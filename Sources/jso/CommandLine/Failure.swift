import AssistantCore
import DataFiles
import Glibc
import InterfaceWords
import Law

/// How the program ends.
enum ExitStatus: Int32, CaseIterable {
    case nothingFound = 1
    /// A table was worked through, and some rows carry an error.
    case rowsFailed = 3
    case wrongUsage = 64
    case badData = 65
    case noInput = 66
    case fault = 70
}

/// A command that could not be done: what to tell the person, and how to end.
struct Failure: Error {
    let status: ExitStatus
    /// Nil where everything has been said already.
    private let message: (@Sendable (Words) -> String)?

    /// Sentences of our own, said in the language of the person.
    init(_ status: ExitStatus, _ phrases: Phrase...) {
        self.status = status
        message = { words in "jso: " + phrases.map(words.say).joined(separator: " ") }
    }

    /// What is said in the language of the person when the time comes.
    init(_ status: ExitStatus, saying message: @escaping @Sendable (Words) -> String) {
        self.status = status
        self.message = message
    }

    /// Every fault of a data folder, a line each.
    init(_ bad: BadData) {
        status = .badData
        message = { words in bad.faults.map { $0.text(in: words) }.joined(separator: "\n") }
    }

    /// Ends with a status after everything has been said.
    init(told status: ExitStatus) {
        self.status = status
        message = nil
    }

    /// A fault of our own, told as it is.
    init(unexpected error: any Error) {
        status = .fault
        message = { _ in "jso: \(error)" }
    }

    /// - Throws: ``Failure`` where what was printed could not be written: a full disk, say.
    static func ifOutputWasLost() throws {
        guard fflush(nil) != 0 else { return }
        throw Failure(.fault, Phrase(CommandWord.outputLost, ["why": .text(String(cString: strerror(errno)))]))
    }

    /// Says it on standard error.
    func report(in words: Words) {
        guard let message else { return }
        Printout.say(message(words))
    }
}
