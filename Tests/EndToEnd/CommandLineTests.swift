import Foundation
import Testing

/// How a command line is read, whatever the command.
@Suite struct CommandLineTests {
    @Test func helpOfACommandIsItsOption() throws {
        for command in [["fee"], ["list"], ["data"], ["data", "check"], ["check"], []] {
            let help = try jso(["help"] + command)
            #expect(help.output == (try jso(command + ["--help"]).output))
            #expect(help.output.contains((["jso"] + command).joined(separator: " ")) && help.status == 0)
        }
        #expect(try jso("help", "--lang", "ru", "fee").output.contains("Использование: jso fee"))
        let unknown = try jso("help", "nosuch", "--lang", "en")
        #expect(unknown.status == 64 && unknown.output.isEmpty && unknown.messages.contains("“nosuch”"))
        #expect(try jso("help", "fee", "extra").messages.contains("«extra»"))
    }

    @Test func twoDashesEndTheOptions() throws {
        #expect(try jso("show", "--", "3", "--json").status == 64)
        #expect(try jso("show", "--json", "--", "3").json is [String: Any])
        #expect(try jso("--", "list").status == 0)
        let document = try #require(try jso("ask", "--json", "--", "--top", "алимент", "мөлшері").json as? [String: Any])
        #expect(document["query"] as? String == "--top алимент мөлшері")
        // Behind them no language is chosen, and no help asked for.
        #expect(try jso("show", "--", "99", "--lang", "en").messages.contains("«--lang»"))
        #expect(try jso("show", "--", "--help").status == 64)
    }

    @Test func optionsStandAnywhere() throws {
        let expected = try jso("check", "become-bailiff", "--answer", "citizen=yes", "--json", "--lang", "en").output
        for arguments in [
            ["--json", "--answer", "citizen=yes", "check", "--lang=en", "become-bailiff"],
            ["check", "--answer=citizen=yes", "become-bailiff", "--lang", "en", "--json"],
            ["--lang", "en", "--json", "check", "become-bailiff", "--answer", "citizen=yes"],
        ] {
            #expect(try jso(arguments).output == expected, "\(arguments)")
        }
        #expect(try jso("--data", "list", "list").status == 66, "a value is no command")
    }

    /// A command line, and what the sentence must name; in English, so that a wrong one would show.
    @Test(arguments: [
        (["list", "--version"], "“--version”"), (["--version", "list"], "“--version”"), (["fee", "--kiosk"], "“--kiosk”"),
        (["list", "--idle", "60"], "“--idle”"), (["list", "--top", "3"], "no option “--top”"), (["--top", "3"], "“--top”"),
        (["--version", "--nosuch"], "“--nosuch”"), (["data", "--nosuch"], "“--nosuch”"), (["data", "nosuch"], "check"),
        (["data", "check", "--json"], "“--json”"), (["batch", "fee", "-", "--all"], "“--all”"), (["help", "--nosuch"], "“--nosuch”"),
        (["ask", "x", "--top", "-1"], "“-1” is not valid. Give --top a number"), (["ask", "x", "--top", "--json"], "a value after the option “--top”"),
        (["ask", "x", "--top="], "a value after the option “--top”"), (["ask", "x", "--top", "2", "--top", "3"], "twice"),
        (["list", "--json", "--json"], "twice"), (["fee", "--amount", "-5"], "below zero"), (["fee", "--amount", "—5"], "below zero"),
        (["fee", "--amount", "--json"], "a value after the option “--amount”"), (["show", "-x"], "“-x”"),
        (["show", "-1"], "“-1”. Give a number"), (["--data", "", "list"], "a value after the option “--data”"),
        (["list", "—json"], "Did you mean --json?"), (["list", "–json"], "Did you mean --json?"), (["list", "-–json"], "Did you mean --json?"),
        (["list", "-json"], "Did you mean --json?"), (["ask", "—top", "3", "алимент"], "Did you mean --top?"),
        (["fee", "—amount=5"], "Did you mean --amount?"), (["list", "—nosuch"], "“—nosuch”"),
    ])
    func nothingIsIgnoredInSilence(arguments: [String], expected: String) throws {
        let outcome = try jso(arguments, environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(outcome.status == 64, "\(arguments)")
        #expect(outcome.output.isEmpty, "\(arguments)")
        #expect(outcome.messages.contains(expected), "\(outcome.messages)")
        #expect(outcome.messages.split(separator: "\n").count == 1)
    }

    /// Where a command is not yet known, its options must be read alike by all.
    @Test func noOptionTakesAValueHereAndNoneThere() throws {
        var takesValue: [Substring: Bool] = [:]
        let commands = try jso("help", "--lang", "en").output.matches(of: /\n  jso ([a-z-]+)/).map { String($0.1) }
        #expect(commands.count >= 12)
        for command in commands {
            for line in try jso(command, "--help", "--lang", "en").output.matches(of: /\n  --([a-z-]+)( [A-Z]+)?/) {
                let takes = line.2 != nil
                #expect(takesValue[line.1] ?? takes == takes, "\(command) --\(line.1)")
                takesValue[line.1] = takes
            }
        }
    }

    @Test func aDashMayBeAWordOfAQuestion() throws {
        for words in [["алимент", "—", "қанша"], ["-алимент"], ["алимент", "-", "5"]] {
            let document = try #require(try jso(["ask", "--json"] + words).json as? [String: Any])
            #expect(document["query"] as? String == words.joined(separator: " "))
        }
    }
}

/// What stands on a terminal is broken at word ends; what goes elsewhere is not.
@Suite struct LineBreakingTests {
    /// The lines that a command writes to a terminal of a width.
    private func shown(_ command: String, columns: Int) throws -> [String] {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = ["-qec", "stty cols \(columns) rows 50; \"$JSO\" \(command)", "/dev/null"]
        process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "JSO": jsoPath]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
    }

    @Test(arguments: [40, 60, 80])
    func wordsStayWhole(columns: Int) throws {
        for command in ["show 6 --lang ru", "help fee --lang ru", "list", "ask алимент мөлшері", "check --lang en", "fee --amount 1500000 --date 2026-11-23 --lang ru"] {
            let lines = try shown(command, columns: columns)
            let plain = try jso(command.split(separator: " ").map(String.init)).output
            let words = Set(plain.split { $0 == " " || $0 == "\n" }.map(String.init))
            for line in lines {
                for word in line.split(separator: " ") { #expect(words.contains(String(word)), "\(command): \(word)") }
                // An address may be longer than the line.
                #expect(line.count <= columns || line.contains("https://"), "\(command): \(line)")
            }
        }
    }

    @Test(arguments: [
        ("ru", ["2 000 000 000,00 ₸", "34 500 000,00 ₸", "3 450,00 ₸", "3 %", "№ 437", "10 000 МРП", "2014 года"]),
        ("en", ["2 000 000 000.00 ₸", "34 500 000.00 ₸", "3%", "10 000 MCI"]),
        ("kk", ["2 000 000 000,00 ₸", "34 500 000,00 ₸", "3%", "№ 437", "10 000 АЕК", "2010 жылғы 2 сәуірдегі"]),
    ])
    func whatBelongsTogetherStaysTogether(language: String, pieces: [String]) throws {
        let arguments = ["fee", "--amount", "2000000000", "--date", "2023-03-01", "--lang", language]
        let plain = try jso(arguments).output
        for columns in 40...64 {
            let lines = try shown(arguments.joined(separator: " "), columns: columns)
            for piece in pieces {
                let wanted = plain.ranges(of: piece).count
                #expect(wanted > 0 && lines.reduce(0) { $0 + $1.ranges(of: piece).count } == wanted, "\(columns): \(piece)")
            }
        }
    }

    @Test func aPipeGetsItsLinesWhole() throws {
        let answer = try jso("show", "3").output.split(separator: "\n")
        #expect(answer.contains { $0.count > 200 })
        #expect(!(try jso("fee", "--amount", "1500000").output.contains("\u{A0}")))
    }

    @Test func aLineGoesOnBelowItsWords() throws {
        let lines = try shown("list --lang en", columns: 40)
        #expect(lines.starts(with: [
            " 1  How much is a bailiff’s fee?", " 2  Who may be a private bailiff? [no", "    longer holds]",
            " 3  Who issues a private bailiff’s", "    licence?",
        ]))
    }
}
