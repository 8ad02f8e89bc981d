import Foundation
import Testing

@Suite struct CommandTests {
    @Test func listGivesAllQuestions() throws {
        let outcome = try jso("list", "--json")
        let rows = try #require(outcome.json as? [[String: Any]])
        #expect(rows.map { $0["number"] as? Int } == Array(1...28))
        #expect(rows[24]["question"] as? String == "Алимент қандай мөлшерде төленуі керек?")
        #expect(rows.allSatisfy { $0["topic"] is String && $0["kind"] as? String == "answer" && $0["official"] as? Bool == true })
        #expect(rows[24]["id"] as? String == "25" && rows[24]["title"] as? String == "Балаға қанша алимент тиесілі")
        #expect(outcome.messages.isEmpty)
        #expect(outcome.status == 0)
    }

    @Test func showGivesListItemsOnLinesOfTheirOwn() throws {
        let document = try #require(try jso("show", "6", "--json").json as? [String: Any])
        #expect(document["number"] as? Int == 6)
        #expect(document["official"] as? Bool == true)
        #expect(document["calculators"] is [String] && document["checks"] is [String])
        let answer = try #require(document["answer"] as? String)
        let lines = answer.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1] == "– атқару құжаты бойынша берешекті төлеу;")
    }

    @Test func listAllGivesTheExplanationsToo() throws {
        let rows = try #require(try jso("list", "--all", "--json", "--lang", "en").json as? [[String: Any]])
        let explanations = rows.filter { $0["kind"] as? String == "explanation" }
        #expect(rows.count == 28 + explanations.count && explanations.contains { $0["id"] as? String == "travel-ban-rules" })
        #expect(explanations.allSatisfy { $0["number"] is NSNull && $0["official"] as? Bool == false && $0["title"] is String })
    }

    /// The marks of answers that the law has overtaken.
    @Test func listMarksTheAnswersThatNoLongerHold() throws {
        let lines = try jso("list", "--lang", "en").output.split(separator: "\n")
        #expect(lines.count == 28 && lines[1].hasSuffix("[no longer holds]") && !lines[0].hasSuffix("]"))
        #expect(try jso("list", "--all", "--lang", "en").output.contains("\ntravel-ban-rules  "))
    }

    private static let pageKeys: Set = [
        "kind", "id", "number", "title", "question", "answer", "topic", "official", "verdict", "changes", "sources", "related",
        "calculators", "checks", "letters",
    ]

    @Test func showTellsWhatHasChanged() throws {
        let document = try #require(try jso("show", "2", "--json").json as? [String: Any])
        #expect(Set(document.keys) == Self.pageKeys)
        #expect(document["verdict"] as? String == "superseded" && document["id"] as? String == "2")
        let changes = try #require(document["changes"] as? [[String: Any]])
        #expect(!changes.isEmpty && changes.allSatisfy { $0["text"] is String && ($0["sources"] as? [Any])?.isEmpty == false })
        let text = try jso("show", "2", "--lang", "en").output
        let official = try #require(text.range(of: "Unofficial translation")), change = try #require(text.range(of: "What has changed since"))
        #expect(official.upperBound < change.lowerBound && text.contains("no longer holds") && text.contains("art. 140(1)"))
        #expect(try !jso("show", "1", "--lang", "en").output.contains("What has changed"))
    }

    @Test func showGivesAnExplanationMarkedAsOurs() throws {
        let document = try #require(try jso("show", "withholding", "--json", "--lang", "en").json as? [String: Any])
        #expect(Set(document.keys) == Self.pageKeys)
        #expect(document["kind"] as? String == "explanation" && document["number"] is NSNull && document["verdict"] is NSNull)
        #expect(document["official"] as? Bool == false)
        #expect((document["related"] as? [String])?.contains("protected-income") == true)
        #expect((document["answer"] as? String)?.contains("{") == false)
        let text = try jso("show", "withholding", "--lang", "en").output
        #expect(text.contains("Unofficial explanation") && text.contains("What to do next") && text.contains("Since 25.08.2026"))
        #expect(try jso("show", "withholding", "--lang", "kk-Latn").output.contains("Resmi emes"))
        #expect(try jso("show", "cannot-leave", "--lang", "en").output.contains("jso show travel-ban-leave"))
    }

    @Test func askFindsWhatIsNoAnswer() throws {
        let document = try #require(
            try jso("ask", "вернут", "ли", "мне", "единственное", "жилье", "заберут", "за", "долги", "--json").json as? [String: Any])
        #expect(document["clear"] is Bool)
        let best = try #require((document["results"] as? [[String: Any]])?.first)
        #expect(best["id"] as? String == "only-home" && best["kind"] as? String == "explanation" && best["number"] is NSNull)
        #expect(best["official"] as? Bool == false && best["title"] is String && best["question"] is String)
        #expect(try jso("ask", "единственное", "жилье", "за", "долги", "--lang", "en").output.contains("unofficial explanation: jso show only-home"))
    }

    @Test func aVagueQuestionIsNotClear() throws {
        let outcome = try jso("ask", "көмек", "керек", "--json")
        let document = try #require(outcome.json as? [String: Any])
        #expect(document["clear"] as? Bool == false && outcome.status == 0)
    }

    @Test func askPutsTheBestFirst() throws {
        let document = try #require(try jso("ask", "қандай", "мөлшерде", "төленуі", "--json", "--top", "3").json as? [String: Any])
        let results = try #require(document["results"] as? [[String: Any]])
        #expect(results.first?["number"] as? Int == 25)
        #expect(results.count <= 3)
        let scores = results.compactMap { $0["score"] as? Double }
        #expect(scores.count == results.count && scores.allSatisfy { (0...1).contains($0) })
        #expect(scores == scores.sorted(by: >))
    }

    @Test func askThatFitsNothingSaysSo() throws {
        let outcome = try jso("ask", "борщ", "рецепті", "--json")
        let document = try #require(outcome.json as? [String: Any])
        #expect((document["results"] as? [Any])?.isEmpty == true)
        #expect(outcome.messages.contains("жеке сот орындаушылары"))
        #expect(outcome.status == 1)
    }

    @Test(arguments: [
        (["nosuch"], "nosuch"), (["list", "--foo"], "--foo"), (["list", "extra"], "extra"), (["show"], "28"),
        (["show", "0"], "28"), (["show", "29"], "28"), (["show", "-1"], "28"), (["show", "x"], "28"),
        (["show", "1", "2"], "2"), (["ask"], "jso ask"), (["ask", " "], "jso ask"),
        (["ask", "ақы", "--top", "0"], "--top"), (["ask", "ақы", "--top"], "--top"), (["list", "--json=1"], "--json"),
        (["list", "--lang", "de"], "kk-Latn"), (["--lang"], "--lang"), (["--bad"], "--bad"),
    ])
    func wrongUsageGetsOneSentence(arguments: [String], expected: String) throws {
        let outcome = try jso(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains(expected))
        #expect(outcome.messages.split(separator: "\n").count == 1)
    }

    @Test func messagesSpeakTheLanguageAskedFor() throws {
        #expect(try jso("show", "99", "--lang", "ru").messages.contains("Укажите номер"))
        #expect(try jso("--lang", "en", "show", "99").messages.contains("Give a number"))
        #expect(try jso("show", "99", environment: ["LC_ALL": "", "LANG": "ru_RU.UTF-8"]).messages.contains("Укажите"))
        #expect(try jso("show", "99", environment: ["LC_ALL": "de_DE.UTF-8"]).messages.contains("нөмірді жазыңыз"))
        #expect(try jso("list", "--help", "--lang", "ru").output.contains("Использование: jso list"))
        #expect(try jso("--lang=en", "--help").output.contains("Commands:"))
    }

    @Test func versionAndHelpEndWell() throws {
        #expect(try jso("--version").output.hasPrefix("jso "))
        for arguments in [["--help"], ["-h"], ["list", "--help"], ["show", "-h"], ["data", "check", "--help"], ["data"]] {
            let outcome = try jso(arguments)
            #expect(outcome.status == 0 && outcome.output.contains("--lang"), "\(arguments)")
        }
    }

    @Test func withoutATerminalOneSentenceTellsWhatToDo() throws {
        let outcome = try jso(input: "q")
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains("jso list"))
    }

    @Test func ownDataIsReadAndItsFaultsAreTold() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jso-data-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized
        try FileManager.default.copyItem(at: data, to: folder)
        let file = folder.appending(path: "faq/official.kk.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacingOccurrences(of: "Алимент қандай мөлшерде", with: "Біздің кеңсе").write(
            to: file, atomically: true, encoding: .utf8)
        #expect(try jso("show", "25", "--data", folder.path()).output.contains("Біздің кеңсе"))
        #expect(try jso("show", "25", environment: ["JSO_DATA": folder.path()]).output.contains("Біздің кеңсе"))
        #expect(try jso("data", "check", folder.path()).status == 0)

        try text.replacingOccurrences(of: "number: 3\n", with: "number: three\n").write(
            to: file, atomically: true, encoding: .utf8)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasSuffix("number: 3") }! + 1
        let outcome = try jso("data", "check", folder.path(), "--lang", "en")
        #expect(outcome.status == 65)
        #expect(outcome.output == "faq/official.kk.yaml:\(line): a whole number is needed here\n")
        #expect(outcome.messages.isEmpty)
        let list = try jso("list", "--data", folder.path(), "--json")
        #expect(list.status == 65 && list.output.isEmpty && list.messages.hasPrefix("faq/official.kk.yaml:\(line): "))
        #expect(try jso("list", "--data", "/nonexistent").status == 66)
    }
}
