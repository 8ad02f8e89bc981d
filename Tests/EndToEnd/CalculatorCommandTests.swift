import Foundation
import Testing

/// The calculators of the contract, on the command line.
@Suite struct CalculatorCommandTests {
    private func document(_ arguments: String...) throws -> [String: Any] {
        let outcome = try jso(arguments + ["--json"])
        #expect(outcome.status == 0, "\(arguments)")
        #expect(outcome.messages.isEmpty)
        return try #require(outcome.json as? [String: Any])
    }

    /// Every result explains itself.
    private func expectExplained(_ document: [String: Any]) throws {
        let steps = try #require(document["steps"] as? [[String: Any]])
        #expect(!steps.isEmpty && steps.allSatisfy { $0["text"] is String && $0["value"] is String })
        let sources = try #require(document["sources"] as? [[String: Any]])
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(source["act"] is String && source["article"] is String && source["url"] is String)
            #expect(["confirmed", "single-source", "uncertain"].contains(source["confidence"] as? String))
        }
        #expect(document["faq"] is [Int] && document["notes"] is [String])
    }

    @Test func feeIsAsInTheContract() throws {
        let fee = try document("fee", "--amount", "1500000", "--date", "2026-11-23")
        #expect(fee["charged"] as? Bool == true)
        #expect(fee["fee"] as? String == "225000.00")
        #expect(fee["rate"] as? String == "0.15")
        #expect(fee["band"] as? [String: String] == ["from_mci": "300", "to_mci": "1000"])
        #expect(fee["mci"] as? String == "4325")
        #expect(fee["total_due"] as? String == "225000.00")
        #expect(fee["faq"] as? [Int] == [1, 6, 9, 16])
        try expectExplained(fee)
    }

    @Test func partsOfTheContractThatHaveNoFigure() throws {
        let security = try document("fee", "--kind", "security")
        #expect(security["fee"] is NSNull)
        #expect(!(try #require(security["notes"] as? [String])).isEmpty)
        let free = try document("fee", "--voluntary")
        #expect(free["charged"] as? Bool == false)
        #expect(free["fee"] as? String == "0.00")
        let last = try document("fee", "--amount", "900000000")
        #expect((last["band"] as? [String: Any])?["to_mci"] is NSNull)
    }

    @Test func alimonyIsAsInTheContract() throws {
        let alimony = try document("alimony", "--children", "2", "--income", "250 000", "--net")
        #expect(alimony["monthly"] as? String == "83333.33")
        #expect(alimony["share"] as? String == "1/3")
        #expect(alimony["income_base"] as? String == "250000.00")
        #expect(alimony["per_child"] as? String == "41666.67")
        try expectExplained(alimony)
    }

    @Test func arrearsComeMonthByMonth() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "months-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try "\u{FEFF}month,income,paid\r\n2026-01,200000,20000\r\n2026-02,\"200000,00\",\r\n".write(
            to: file, atomically: true, encoding: .utf8)
        let arrears = try document(
            "arrears", "--children", "1", "--from", "01.01.2026", "--to", "28.02.2026", "--months", file.path(),
            "--as-of", "2026-11-24", "--penalty")
        #expect(arrears["arrears"] as? String == "80000.00")
        let months = try #require(arrears["months"] as? [[String: Any]])
        #expect(months.map { $0["month"] as? String } == ["2026-01", "2026-02"])
        #expect(months.allSatisfy { $0["base"] as? String == "200000.00" && $0["base_kind"] as? String == "income" })
        #expect(months.allSatisfy { $0["share"] as? String == "1/4" && $0["due"] as? String == "50000.00" })
        #expect(months.map { $0["paid"] as? String } == ["20000.00", "0.00"])
        #expect(months.map { $0["balance"] as? String } == ["30000.00", "50000.00"])
        #expect(months.map { $0["days"] as? Int } == [297, 269])
        #expect(months.map { $0["penalty"] as? String } == ["8910.00", "13450.00"])
        #expect(arrears["unfilled"] as? [String] == [])
        // 30000 for 297 days from 31 January, 50000 for 269 days from 28 February, a thousandth a day.
        #expect(arrears["penalty"] as? String == "22360.00")
        try expectExplained(arrears)
    }

    @Test func changesOfIncomeAreGivenOneByOne() throws {
        let arrears = try document(
            "arrears", "--income-from", "2026-08-15=300000", "--children", "2", "--from", "2025-09-01", "--to", "2026-10-31",
            "--income-from=01.03.2026=none", "--income", "250000", "--as-of", "2026-11-24")
        let months = try #require(arrears["months"] as? [[String: Any]])
        #expect(months.map { $0["base_kind"] as? String } == Array(repeating: "income", count: 6)
            + Array(repeating: "average-wage", count: 5) + ["mixed", "income", "income"])
        #expect(arrears["average_wage"] as? String == "429368.00")
    }

    @Test func monthsNotFilledInAreNamedAndLeaveNoSum() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "gap-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try "month,income,paid\n2026-01,200000,\n2026-03,,\n".write(to: file, atomically: true, encoding: .utf8)
        let arrears = try document(
            "arrears", "--children", "1", "--from", "2026-01-01", "--to", "2026-03-31", "--months", file.path())
        #expect(arrears["unfilled"] as? [String] == ["2026-02", "2026-03"])
        for key in ["arrears", "penalty", "total_due"] { #expect(arrears[key] is NSNull, "\(key)") }
    }

    @Test func deadlineIsAsInTheContract() throws {
        let deadline = try document("deadline", "--from", "2026-03-19", "--working-days", "4")
        #expect(deadline["last_day"] as? String == "2026-03-30")
        #expect(deadline["first_day"] as? String == "2026-03-20")
        let skipped = try #require(deadline["skipped"] as? [[String: String]])
        #expect(skipped.map { $0["date"] } == [
            "2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24", "2026-03-25",
            "2026-03-28", "2026-03-29"])
        // Nauryz of 2026 moves to 24 and 25 March; the working days are 20, 26, 27 and 30 March.
        #expect(skipped.allSatisfy { !$0["why", default: ""].isEmpty })
        try expectExplained(deadline)
    }

    @Test(arguments: [
        ("initiation", "2026-11-27"), ("licence", "2026-12-15"), ("licence-reissue", "2026-11-27"),
        ("presentation", "2029-11-26"), ("presentation-administrative", "2027-11-24"), ("appraiser", "2026-12-08"),
        ("complaint", "2026-12-08"), ("complaint-court", "2026-12-08"), ("inscription-objection", "2026-12-08"),
        ("court-order-objection", "2026-12-08"), ("earliest-presentation", "2026-12-01"), ("simplified", "2026-12-24"),
        ("travel-ban-notice", "2026-12-01"), ("travel-ban-lift", "2026-11-25"), ("bailiff-answer", "2026-12-01"),
        ("see-materials", "2026-11-27"), ("third-party-claim", "2026-12-08"), ("register-entry", "2026-11-27"),
        ("eviction-notice", "2026-12-04"),
    ])
    func eventsHaveTheirPeriods(event: String, last: String) throws {
        #expect(try document("deadline", "--event", event, "--from", "24.11.2026")["last_day"] as? String == last)
    }

    @Test func mayActIsAsInTheContract() throws {
        #expect(try document("may-act", "--at", "2026-11-23T19:30")["allowed"] as? Bool == true)
        #expect(try document("may-act", "--at", "2026-11-22T19:30")["allowed"] as? Bool == false)
        let urgent = try document("may-act", "--at", "2026-11-22T19:30", "--urgent")
        #expect(urgent["allowed"] as? Bool == true)
        try expectExplained(urgent)
    }

    @Test func optionsStandInAnyOrder() throws {
        for arguments in [
            ["fee", "--amount", "100000", "--lang", "en"], ["--lang", "en", "fee", "--amount=100000"],
            ["--amount", "100000", "--lang=en", "fee"],
        ] {
            #expect(try jso(arguments).output.contains("Fee: 25 000.00 ₸"), "\(arguments)")
        }
    }

    @Test(arguments: [
        (["fee"], "--amount"), (["fee", "--amount", "-5"], "--amount"), (["fee", "--amount", "1,2,3"], "--amount"),
        (["fee", "--amount", ""], "--amount"), (["fee", "--amount"], "--amount"), (["fee", "--foo", "1"], "--foo"),
        (["fee", "--amount", "1", "--amount", "2"], "--amount"), (["fee", "--voluntary=yes"], "--voluntary"),
        (["fee", "--amount", "10", "--recovered", "11"], "--recovered"), (["fee", "--kind", "x"], "security"),
        (["fee", "5"], "5"), (["fee", "--amount", "1", "--date", "31.02.2026"], "--date"),
        (["alimony", "--children", "1"], "--income"), (["alimony", "--children", "-1", "--income", "1"], "--children"),
        (["arrears", "--children", "1", "--from", "2026-02-01", "--to", "2026-01-01", "--income", "1"], "--to"),
        (["deadline", "--from", "2026-01-01"], "--event"), (["deadline", "--days", "1"], "--from"),
        (["deadline", "--from", "2026-01-01", "--days", "1", "--months", "1"], "--months"),
        (["may-act", "--at", "2026-11-23"], "--at"), (["batch"], "fee"), (["batch", "fee"], "cases.csv"),
        (["batch", "nosuch", "-"], "nosuch"),
    ])
    func wrongValuesAreNamedByTheirOption(arguments: [String], expected: String) throws {
        let outcome = try jso(arguments)
        #expect(outcome.status == 64, "\(arguments)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains(expected))
    }

    @Test func filesThatAreNotThereEndWithTheirStatus() throws {
        #expect(try jso("batch", "fee", "/nonexistent.csv").status == 66)
        #expect(try jso("arrears", "--children", "1", "--from", "2026-01-01", "--to", "2026-01-31", "--months", "/nonexistent").status == 66)
        #expect(try jso("batch", "fee", "/").status == 66)
    }

    @Test func helpNamesEveryOption() throws {
        let help = try jso("arrears", "--help", "--lang", "en").output
        for option in ["children", "from", "to", "income", "income-from", "unemployed", "imprisoned", "benefits", "months", "average-wage", "paid", "as-of", "searched", "penalty"] {
            #expect(help.contains("--\(option)"))
        }
    }
}

/// `jso batch`: good rows, bad rows, and what is neither.
@Suite struct BatchTests {
    private func rows(_ outcome: Outcome) -> [String] {
        outcome.output.split(separator: "\n").map(String.init)
    }

    @Test func badRowsDoNotStopTheRest() throws {
        let table = "id,amount,date\n1,100000,2026-01-05\n2,abc,\n3,100000,31.02.2026\n\"x\"y,1\n5,\"1 000 000,50\",\n"
        let outcome = try jso(["batch", "fee", "-", "--lang", "en"], input: table)
        #expect(outcome.status == 0)
        let rows = rows(outcome)
        #expect(rows.count == 6)
        #expect(rows[0] == "id,amount,date,charged,fee,rate,band_from_mci,band_to_mci,mci,total_due,near_limit,notes,error")
        #expect(rows[1].hasPrefix("1,100000,2026-01-05,true,25000.00,0.25,0,60,4325,25000.00,false,"))
        #expect(rows[2].contains("amount: Type the sum in digits"))
        #expect(rows[3].contains("date: There is no such day"))
        #expect(rows[4].hasPrefix("\"\"\"x\"\"y,1\""))
        #expect(rows[5].contains("\"1 000 000,50\",,true,200000.10,0.2,"))
        #expect(outcome.messages.contains("Columns not used: id"))
        #expect(outcome.messages.contains("5, with errors: 3"))
    }

    @Test func otherCalculatorsTakeTablesToo() throws {
        let alimony = try jso(["batch", "alimony", "-"], input: "children,income\n2,300000\n")
        #expect(rows(alimony)[1].hasPrefix("2,300000,100000.00,1/3,300000.00,50000.00,0.00,false"))
        let arrears = try jso(["batch", "arrears", "-"], input: """
            children,from,to,income,income_from
            2,2025-09-01,2026-10-31,250000,2026-03-01=320000;2026-06-01=300000

            """)
        #expect(rows(arrears)[1].hasPrefix("2,2025-09-01,2026-10-31,250000,2026-03-01=320000;2026-06-01=300000,1320000.00,"))
        let deadline = try jso(["batch", "deadline", "-"], input: "from,working_days\n2026-11-24,1\n")
        #expect(rows(deadline)[1].hasPrefix("2026-11-24,1,2026-11-25,2026-11-25,false"))
    }

    @Test(arguments: [("a,b\n1,2\n", "amount"), ("", "CSV"), ("amount,amount\n1,2\n", "amount")])
    func aTableWithoutItsColumnsIsRefused(table: String, expected: String) throws {
        let outcome = try jso(["batch", "fee", "-"], input: table)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(expected))
    }
}
