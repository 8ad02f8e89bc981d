import Foundation
import Testing

/// What a result proposes on the command line, and what is said of an option that is missing.
@Suite struct ResultCommandTests {
    private static let calls: [[String]] = [
        ["fee", "--amount", "1850000"], ["fee", "--voluntary"], ["alimony", "--children", "2", "--income", "250000"],
        ["arrears", "--children", "1", "--from", "2026-01-01", "--to", "2026-03-31", "--unemployed"],
        ["withholding", "--income", "200000"], ["measures", "--amount", "173000"],
        ["deadline", "--from", "2026-11-24", "--event", "complaint"], ["deadline", "--from", "2026-11-24", "--event", "appraiser"],
        ["may-act", "--at", "2026-11-23T19:30"],
    ]

    /// The commands that a text proposes stand on lines of their own.
    private static func commands(in text: String) -> [[String]] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            return words.first == "jso" ? Array(words.dropFirst()) : nil
        }
    }

    @Test(arguments: calls)
    func whatAResultProposesRunsAsItStands(call: [String]) throws {
        let commands = Self.commands(in: try jso(call + ["--lang", "en"]).output)
        #expect(!commands.isEmpty)
        for command in commands {
            let outcome = try jso(command)
            #expect(outcome.status == 0 && !outcome.output.isEmpty && outcome.messages.isEmpty, "\(command)")
        }
    }

    /// As many answers and explanations as the JSON names, in every language.
    @Test(arguments: calls)
    func aResultNamesItsAnswersAndExplanations(call: [String]) throws {
        let document = try #require(try jso(call + ["--json"]).json as? [String: Any])
        let ids = try #require(document["faq"] as? [Int]).map(String.init) + (try #require(document["explanations"] as? [String]))
        #expect(!ids.isEmpty)
        for language in ["kk", "kk-Latn", "ru", "en"] {
            let text = try jso(call + ["--lang", language]).output
            #expect(Self.commands(in: text) == ids.map { ["show", $0] }, "\(language)")
        }
    }

    @Test(arguments: [
        (["fee"], "--amount 1500000"), (["alimony", "--children", "1"], "--income 1500000"), (["arrears"], "--children 1"),
        (["arrears", "--children", "1", "--from", "2026-01-01", "--to", "2026-01-31"], "--income 250000"),
        (["withholding"], "--income 1500000"), (["measures"], "--amount 1500000"),
        (["measures", "--for", "alimony"], "--months-unpaid 4"), (["deadline"], "--from 2026-11-23"),
        (["deadline", "--from", "2026-11-23"], "--event complaint"), (["may-act"], "--at 2026-11-23T19:30"),
        (["alimony", "--children", "0"], "--fixed-mci 10"),
    ])
    func aMissingOptionIsCalledOneWithAnExample(call: [String], example: String) throws {
        for (language, words) in [
            ("en", ["option", "missing", "Give"]), ("ru", ["параметр", "Нужна", "Укажите"]), ("kk", ["параметр", "керек"]),
        ] {
            let outcome = try jso(call + ["--lang", language])
            #expect(outcome.status == 64)
            #expect(outcome.messages.replacing("\n", with: " ").contains(example), "\(outcome.messages)")
            #expect(words.contains { outcome.messages.contains($0) }, "\(outcome.messages)")
            for field in ["поле", "өріс", "field", "Fill this in"] { #expect(!outcome.messages.contains(field)) }
        }
    }

    @Test func aDeadlineSaysItsDayInWordsAndCountsIt() throws {
        let call = ["deadline", "--from", "2026-08-03", "--working-days", "10"]
        #expect(try jso(call + ["--lang", "ru"]).output.hasPrefix("Срок: по 17 августа 2026 года включительно (понедельник)\n"))
        #expect(try jso(call + ["--lang", "kk"]).output.hasPrefix("Мерзім: 2026 жылғы 17 тамызды қоса алғанда (дүйсенбі)\n"))
        #expect(try jso(call + ["--lang", "en"]).output.hasPrefix("Deadline: 17 August 2026, inclusive (Monday)\n"))
    }
}
