import Foundation

/// The path of a program of this package: it stands beside the test bundle.
func program(_ name: String) -> String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path()
}

/// The program that the tests drive.
let jsoPath = program("jso")

/// What a command printed, and how it ended.
struct Outcome {
    let output: String
    let messages: String
    let status: Int32

    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed) }
}

/// Runs `jso` without a terminal.
func jso(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try jso(arguments, input: input, environment: environment)
}

func jso(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    let process = Process(), output = Pipe(), messages = Pipe(), standardInput = Pipe()
    process.executableURL = URL(filePath: jsoPath)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = standardInput
    // Beforehand, since a program that has ended takes nothing more; a pipe holds what a test says.
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let told = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
        output: String(decoding: printed, as: UTF8.self), messages: String(decoding: told, as: UTF8.self),
        status: process.terminationStatus)
}
