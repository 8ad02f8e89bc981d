import Foundation
import Testing

/// The scripts with which shells complete commands.
@Suite struct CompletionTests {
    /// Runs a program with a text as its input; nil where it is not installed.
    private func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome? {
        let path = ["/usr/bin/", "/bin/"].map { $0 + program }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path else { return nil }
        let file = FileManager.default.temporaryDirectory.appending(path: "jso-input-\(UUID().uuidString)")
        try input.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try runProgram(
            path, arguments.map { $0 == "FILE" ? file.path() : $0 },
            environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"])
    }

    /// zsh and fish are not installed for the tests; where they are, they must agree too.
    @Test(arguments: ["bash", "zsh", "fish"], ["kk", "ru", "en"])
    func theShellTakesItsScript(shell: String, language: String) throws {
        let script = try jso("completions", shell, "--lang", language)
        #expect(script.status == 0 && !script.output.isEmpty && script.messages.isEmpty)
        guard let outcome = try run(shell, ["-n", "FILE"], input: script.output) else { return }
        #expect(outcome.status == 0 && outcome.messages.isEmpty && outcome.output.isEmpty, "\(outcome.messages)")
    }

    /// What is typed, the last word not yet done, and what bash offers then.
    @Test(arguments: [
        ("jso fe", ["fee"]), ("jso a", ["alimony", "arrears", "ask"]), ("jso show 2", ["2"] + (20...28).map(String.init)),
        ("jso fee --kind ", ["action", "child-contact", "periodic", "property", "security"]), ("jso fee --kind = s", ["security"]),
        ("jso --lang ru fee --de", ["--debtor"]), ("jso list --lang k", ["kk", "kk-Latn"]), ("jso data ", ["check"]),
        ("jso deadline --event l", ["licence", "licence-reissue"]), ("jso check lift", ["lift-ban"]),
        ("jso completions ", ["bash", "fish", "zsh"]), ("jso help ba", ["batch"]), ("jso batch m", ["may-act", "measures"]), ("jso man", []),
        ("jso --v", ["--version", "--vi"]), ("jso list --v", []), ("jso data check /etc/defaul", ["/etc/default"]),
        ("jso batch fee /etc/host", ["/etc/host.conf", "/etc/hostname", "/etc/hosts"]),
    ])
    func bashCompletes(typed: String, expected: [String]) throws {
        let script = try jso("completions", "bash").output
        let words = typed.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }.joined(separator: " ")
        let harness = "\(script)\nCOMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _jso; printf '%s\\n' \"${COMPREPLY[@]}\"\n"
        let outcome = try #require(try run("bash", ["--norc", "FILE"], input: harness))
        let offered = outcome.output.split(separator: "\n").map(String.init)
        #expect(expected.allSatisfy(offered.contains) && (offered.count == expected.count || typed.contains("/etc/host")), "\(offered)")
        #expect(outcome.messages.isEmpty)
    }

    @Test func everyOptionOfTheHelpIsCompleted() throws {
        for shell in ["bash", "zsh", "fish"] {
            let script = try jso("completions", shell, "--lang", "en").output
            for option in try jso("arrears", "--help", "--lang", "en").output.matches(of: /\n  --([a-z-]+)/) {
                #expect(script.contains(shell == "fish" ? "-l \(option.1) " : "--\(option.1)"), "\(shell): \(option.1)")
            }
        }
    }

    @Test func aShellThatThereIsNotIsNamedWithThoseThatThereAre() throws {
        for arguments in [["completions"], ["completions", "tcsh"]] {
            let outcome = try jso(arguments)
            #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.messages.contains("bash"))
        }
    }

    @Test(arguments: ["kk", "ru", "en", "kk-Latn"])
    func theManualIsTakenByWhatReadsManuals(language: String) throws {
        let page = try jso("manual", "--lang", language).output
        for part in ["jso show", "JSO_DATA", "NO_COLOR", "LC_ALL", "128", "F10", "jso completions"] { #expect(page.contains(part)) }
        #expect(page.contains("\\-\\-average\\-wage"))
        if let lint = try run("mandoc", ["-Tlint", "FILE"], input: page) { #expect(lint.output.isEmpty, "\(lint.output)") }
        if let set = try run("groff", ["-k", "-man", "-ww", "-Tutf8", "FILE"], input: page) {
            #expect(set.messages.isEmpty && set.status == 0, "\(set.messages)")
        }
        if let index = try run("lexgrog", ["FILE"], input: page) { #expect(index.output.contains("jso - "), "\(index.output)") }
    }

    @Test func theManualIsHidden() throws {
        #expect(!(try jso("help", "--lang", "en").output.contains("jso manual")))
    }
}
