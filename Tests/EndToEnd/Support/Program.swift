import Foundation

/// The path of a program of this package: it stands beside the test bundle.
func program(_ name: String) -> String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path()
}

/// The program that the tests drive.
let jsoPath = program("jso")

/// The folder with Package.swift.
let packageFolder = URL(filePath: #filePath).appending(path: "../../../..").standardized

/// What a command printed, and how it ended.
struct Outcome {
    let bytes: Data
    let messages: String
    let status: Int32

    var output: String { String(decoding: bytes, as: UTF8.self) }
    var json: Any? { try? JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed) }
}

/// Runs `jso` without a terminal.
func jso(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try jso(arguments, input: input, environment: environment)
}

func jso(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try runProgram(jsoPath, arguments, input: input, environment: environment)
}

/// Runs a program of the system, found as a shell finds it; status 127 where there is none.
func runTool(_ words: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try runProgram("/usr/bin/env", words, input: input, environment: ["PATH": path].merging(environment) { $1 })
}

func runProgram(
    _ path: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
) throws -> Outcome {
    let process = Process(), output = Pipe(), messages = Pipe(), standardInput = Pipe()
    process.executableURL = URL(filePath: path)
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
    return Outcome(bytes: printed, messages: String(decoding: told, as: UTF8.self), status: process.terminationStatus)
}
