import Foundation
import Testing

/// What can be asked of `jso batch` beside the results.
@Suite struct BatchOptionTests {
    private static let calculators = ["fee", "alimony", "arrears", "withholding", "measures", "deadline", "may-act"]

    @Test(arguments: calculators, ["kk", "kk-Latn", "ru", "en"])
    func theExampleWorks(calculator: String, language: String) throws {
        let example = try jso(["batch", calculator, "--example", "--lang", language])
        #expect(example.status == 0)
        let run = try BatchRun(calculator, [UInt8](example.bytes), ["--lang", language])
        #expect(run.outcome.status == 0, "\(run.outcome.output)")
        #expect(!run.rows.isEmpty)
        // Every column is explained, in its own line.
        let header = example.output.prefix { $0 != "\n" }.split(separator: language == "en" ? "," : ";")
        for name in header { #expect(example.messages.contains("\(name) (") || example.messages.contains("\(name):")) }
    }

    @Test func columnsAreChosen() throws {
        let table = Array("amount,date\n1500000,2026-11-24\nx,\n".utf8)
        let run = try BatchRun("fee", table, ["--columns", "total_due, Fee"])
        #expect(run.header == ["amount", "date", "total_due", "fee", "error"])
        #expect(run.rows[0] == ["1500000", "2026-11-24", "1725000.00", "225000.00", ""])
        #expect(!run.rows[1][4].isEmpty)
        let unknown = try BatchRun("fee", table, ["--columns", "sum", "--lang", "en"]).outcome
        #expect(unknown.status == 64)
        #expect(unknown.messages.contains("total_due"))
    }

    @Test func notesComeAsSentences() throws {
        let table = Array("amount;date\n1500000;2026-11-24\n1297500;2026-11-24\n".utf8)
        let run = try BatchRun("fee", table, ["--texts", "--lang", "ru"])
        #expect(run.column("notes") == ["", "on-limit"])
        #expect(run.column("texts")[0].isEmpty)
        #expect(run.column("texts")[1].hasSuffix("."))
        #expect(run.header.suffix(3) == ["notes", "texts", "error"])
    }

    @Test func aMarkAndADecimalCommaAreAdded() throws {
        let run = try BatchRun("fee", Array("amount;date\n1500000,50;2026-11-24\n".utf8), ["--bom", "--decimal-comma", "--columns", "fee,rate"])
        #expect(run.outcome.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(run.rows[0].suffix(3) == ["225000,08", "0,15", ""])
    }

    @Test func eachRowIsADocumentThatTheCommandGives() throws {
        let outcome = try BatchRun("fee", Array("id,amount,date\nA,1500000,2026-11-24\nB,x,\n,,\n".utf8), ["--json", "--lang", "en"]).outcome
        let lines = outcome.output.split(separator: "\n").map { line in
            try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }
        #expect(outcome.status == 3)
        #expect(lines.count == 2)
        var first = try #require(lines[0])
        #expect(first.removeValue(forKey: "cells") as? [String: String] == ["id": "A", "amount": "1500000", "date": "2026-11-24"])
        #expect(first.removeValue(forKey: "error") is NSNull)
        let command = try jso("fee", "--amount", "1500000", "--date", "2026-11-24", "--json", "--lang", "en").json as? NSDictionary
        #expect(first as NSDictionary == command)
        #expect((lines[1]?["error"] as? String)?.hasPrefix("amount: Type the sum") == true)
    }

    @Test func arrearsTakeMonthsFromASecondTable() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jso-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let months = folder.appending(path: "months.csv")
        try Data("Дело;Месяц;Доход;Уплачено\r\nA;2026-01;300000;\r\nA;01.02.2026;200000;50000\r\nB;02.2026;100000;\r\nZ;2026-01;1;\r\n".utf8).write(to: months)
        let table = Array("Дело;children;from;to;as-of;income\nA ;1;2026-01-01;2026-02-28;2026-03-31;\nB;1;2026-01-01;2026-02-28;2026-03-31;\nC;1;2026-01-01;2026-02-28;2026-03-31;400000\n".utf8)
        let run = try BatchRun("arrears", table, ["--months", months.path(), "--lang", "ru"])
        #expect(run.outcome.status == 0, "\(run.outcome.output)")
        #expect(run.column("arrears") == ["75000.00", "", "200000.00"])
        #expect(run.column("unfilled") == ["", "2026-01", ""])
        #expect(run.outcome.messages.contains("Z"))
        // The same case on the command line.
        let own = folder.appending(path: "own.csv")
        try Data("month,income,paid\n2026-01,300000,\n2026-02,200000,50000\n".utf8).write(to: own)
        let command = try jso("arrears", "--children", "1", "--from", "2026-01-01", "--to", "2026-02-28", "--as-of", "2026-03-31", "--months", own.path(), "--json")
        #expect((command.json as? [String: Any])?["arrears"] as? String == "75000.00")
        #expect(try BatchRun("arrears", Array("children\n1\n".utf8), ["--months", months.path()]).outcome.status == 64)
        #expect(try BatchRun("fee", table, ["--months", months.path()]).outcome.status == 64)
    }

    @Test func theEncodingCanBeSaidOutright() throws {
        let table = [UInt8]("amount;имя\n500;Ы\n".data(using: .windowsCP1251)!)
        let run = try BatchRun("fee", table, ["--encoding", "cp1251", "--lang", "en"])
        #expect(run.header[1] == "имя")
        #expect(run.outcome.messages.contains("--bom"))
        #expect(try BatchRun("fee", table, ["--encoding", "koi8-r"]).outcome.status == 64)
        #expect(try BatchRun("fee", table, ["--json", "--texts"]).outcome.status == 64)
    }
}
