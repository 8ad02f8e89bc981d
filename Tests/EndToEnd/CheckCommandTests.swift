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
}
