import Foundation
import Testing

@Suite struct CheckCommandTests {
    private func document(_ arguments: String...) throws -> [String: Any] {
        let outcome = try jso(["check"] + arguments + ["--json", "--lang", "en"])
        #expect(outcome.status == 0, "\(arguments)")
        return try #require(outcome.json as? [String: Any])
    }

    @Test func withoutANameTheListIsGiven() throws {
        let list = try #require(try jso("check", "--json").json as? [[String: Any]])
        #expect(list.count == 18)
        #expect(list.allSatisfy { $0["name"] is String && $0["title"] is String && $0["faq"] is [Int] })
    }

    @Test func withAnswersMissingTheNextQuestionIsGiven() throws {
        let first = try #require(try document("lift-ban")["question"] as? [String: Any])
        let options = try #require(first["options"] as? [[String: String]])
        #expect(options.count >= 2)
        let next = try document("become-bailiff", "--answer", "citizen=yes")
        #expect((next["question"] as? [String: Any])?["key"] as? String == "age")
        #expect((next["answers"] as? [[String: String]]) == [["key": "citizen", "value": "yes"]])
    }

    @Test func withAllAnswersTheOutcomeIsGiven() throws {
        let end = try document(
            "get-licence", "--answer", "purpose=new", "--answer", "applied=yes", "--answer", "applied-on=24.11.2026")
        let outcome = try #require(end["outcome"] as? [String: Any])
        #expect((outcome["title"] as? String)?.contains("15 December 2026") == true)
        #expect(outcome["faq"] as? [Int] == [4])
        let steps = try #require(outcome["steps"] as? [[String: Any]])
        #expect(steps.first?["calculator"] as? String == "deadline")
        #expect(steps.first?["fields"] as? [String: String] == ["event": "licence", "from": "2026-11-24"])
    }

    @Test(arguments: [
        (["nosuch"], "lift-ban"), (["lift-ban", "--answer", "nosuch=1"], "--answer"),
        (["become-bailiff", "--answer", "citizen=maybe"], "yes, no"), (["become-bailiff", "--answer", "citizen"], "="),
        (["become-bailiff", "--answer", "age=x"], "0"), (["lift-ban", "extra"], "extra"),
        (["become-bailiff", "--answer", "citizen=yes", "--answer", "citizen=no"], "citizen"),
    ])
    func whatThereIsNotIsNamedWithWhatThereIs(arguments: [String], expected: String) throws {
        let outcome = try jso(["check"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains(expected), "\(outcome.messages)")
    }

    @Test func answersNameTheirChecks() throws {
        let document = try #require(try jso("show", "6", "--json").json as? [String: Any])
        #expect(document["checks"] as? [String] == ["lift-ban"])
        #expect(document["calculators"] as? [String] == ["fee"])
    }

    /// Every way of every check in one language, as a script would walk it: by the commands that it is given alone.
    @Test func everyCommandThatIsProposedRunsAsItStands() throws {
        let list = try #require(try jso("check", "--json", "--lang", "en").json as? [[String: Any]])
        var waiting = list.compactMap { $0["name"] as? String }.map { "jso check \($0)" }
        var seen = Set(waiting), ends = 0
        while let command = waiting.popLast() {
            let outcome = try jso(Self.words(of: command) + ["--lang", "en"] + (command.hasPrefix("jso check") ? ["--json"] : []))
            #expect(outcome.status == 0, "\(command): \(outcome.messages)")
            guard command.hasPrefix("jso check"), let document = outcome.json as? [String: Any] else { continue }
            var next: [String] = []
            if let question = document["question"] as? [String: Any] {
                next = ((question["options"] as? [[String: String]]) ?? []).compactMap { $0["command"] }
                if let example = question["example"] as? [String: String] { next.append(try #require(example["command"])) }
                #expect(!next.isEmpty, "\(command)")
            } else {
                let outcome = try #require(document["outcome"] as? [String: Any])
                next = ((outcome["steps"] as? [[String: Any]]) ?? []).compactMap { $0["command"] as? String }
                ends += 1
            }
            waiting += next.filter { seen.insert($0).inserted }
        }
        #expect(ends > 150, "\(ends)")
    }

    /// What is printed for a person names the same commands.
    @Test func thePrintedQuestionNumbersItsOptionsAndNamesTheirCommands() throws {
        let question = try jso("check", "lift-ban", "--lang", "en").output
        #expect(question.contains("1. The debt is not paid in full\n   jso check lift-ban --answer case=unpaid\n"))
        let typed = try jso("check", "lift-ban", "--answer", "case=1", "--lang", "en").output
        #expect(typed.contains("For example: 1 500 000\n   jso check lift-ban --answer case=unpaid --answer debt=1500000\n"), "\(typed)")
        let end = try jso("check", "lift-ban", "--answer", "case=1", "--answer", "debt=1000000", "--lang", "en").output
        #expect(end.contains("\n   jso fee --amount 1000000 --kind property\n"), "\(end)")
        #expect(end.contains("Confirmed: read in the law") && end.contains("\n   jso show instalments\n"))
    }

    /// As a shell reads it: blanks part the words outside quotes.
    private static func words(of command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }.dropFirst().map { $0 }
    }
}
