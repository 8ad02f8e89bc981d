import Foundation
import Testing

@Suite struct CommandTests {
    @Test func listGivesAllQuestions() throws {
        let outcome = try jso("list", "--json")
        let rows = try #require(outcome.json as? [[String: Any]])
        #expect(rows.map { $0["number"] as? Int } == Array(1...28))
        #expect(rows[24]["question"] as? String == "Алимент қандай мөлшерде төленуі керек?")
        #expect(rows.allSatisfy { $0["topic"] is String })
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
