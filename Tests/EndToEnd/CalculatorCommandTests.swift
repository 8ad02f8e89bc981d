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
            // No front page: an address has a path.
            #expect((source["url"] as? String).map { $0.isEmpty || $0.split(separator: "/").count > 2 } == true)
            #expect(["confirmed", "single-source", "uncertain"].contains(source["confidence"] as? String))
        }
        #expect(document["faq"] is [Int] && document["notes"] is [String] && document["explanations"] is [String])
        #expect(document["law_as_of"] as? String == "2026-08-25")
    }

    @Test func feeIsAsInTheContract() throws {
        let fee = try document("fee", "--amount", "1500000", "--date", "2026-11-23")
        #expect(fee["charged"] as? Bool == true)
        #expect(fee["fee"] as? String == "225000.00")
        #expect(fee["rate"] as? String == "0.15")
        #expect(fee["band"] as? [String: String] == ["from_mci": "300", "to_mci": "1000"])
        #expect(fee["mci"] as? String == "4325")
        #expect(fee["total_due"] as? String == "1725000.00" && fee["debt_left"] as? String == "1500000.00")
        #expect(fee["fee_for_recovered"] as? String == "0.00" && fee["per"] as? String == "once" && fee["other_fee"] is NSNull)
        #expect(fee["explanations"] as? [String] == ["fee-who-pays", "fee-alimony", "advance-and-expenses", "still-blocked"])
        #expect((fee["notes"] as? [String])?.isEmpty == true, "nothing bears on this result")
        #expect(fee["faq"] as? [Int] == [1, 6, 9, 16])
        try expectExplained(fee)
    }

    @Test func partsOfTheContractThatHaveNoFigure() throws {
        for arguments in [["--kind", "child-contact", "--debtor", "entity"], ["--kind", "periodic", "--date", "2023-06-30"]] {
            let unknown = try #require(try jso(["fee", "--json"] + arguments).json as? [String: Any])
            #expect(unknown["fee"] is NSNull && unknown["total_due"] is NSNull && unknown["debt_left"] is NSNull)
            #expect(!(try #require(unknown["notes"] as? [String])).isEmpty)
        }
        let free = try document("fee", "--voluntary")
        #expect(free["charged"] as? Bool == false)
        #expect(free["fee"] as? String == "0.00")
        let last = try document("fee", "--amount", "900000000")
        #expect((last["band"] as? [String: Any])?["to_mci"] is NSNull)
    }

    @Test func alimonyIsAsInTheContract() throws {
        let alimony = try document("alimony", "--children", "2", "--income", "250 000")
        #expect(alimony["monthly"] as? String == "83333.33")
        #expect(alimony["share"] as? String == "1/3")
        #expect(alimony["income_base"] as? String == "250000.00")
        #expect(alimony["per_child"] as? String == "41666.66")
        try expectExplained(alimony)
    }

    @Test func whatIsOwedComesFirst() throws {
        let text = try jso(
            "fee", "--amount", "1850000", "--recovered", "500000", "--expenses", "12000", "--fee-paid", "75000", "--lang", "en"
        ).output
        #expect(text.hasPrefix("""
            To be paid in all: 1 564 500.00 ₸
            of this, the bailiff’s fee: 277 500.00 ₸, of which paid 75 000.00 ₸
            debt left: 1 350 000.00 ₸
            fee for the part recovered: 75 000.00 ₸

            How it was worked out

            """))
        #expect(text.contains("Law as of 25.08.2026"))
        let whole = try jso("fee", "--amount", "1850000", "--lang", "en").output
        #expect(whole.hasPrefix("To be paid in all: 2 127 500.00 ₸\nof this, the bailiff’s fee: 277 500.00 ₸\n"))
        #expect(!whole.contains("part recovered") && !whole.contains("Please note"))
    }

    @Test func withholdingIsAsInTheContract() throws {
        let result = try document("withholding", "--income", "90 000", "--alimony-share", "25%", "--date", "24.11.2026")
        #expect(result["may_be_taken"] as? Bool == true && result["rule"] as? String == "minimum")
        #expect(result["most"] as? String == "16649.00" && result["stays"] as? String == "50851.00")
        #expect(result["subsistence_minimum"] as? String == "50851.00")
        try expectExplained(result)
        let none = try document("withholding", "--income", "90000", "--source", "protected")
        #expect(none["may_be_taken"] as? Bool == false && none["most"] as? String == "0.00" && none["rule"] as? String == "none")
        try expectExplained(none)
    }

    @Test func measuresAreAsInTheContract() throws {
        let result = try document("measures", "--amount", "173000", "--date", "2026-11-24")
        let measures = try #require(result["measures"] as? [[String: Any]])
        #expect(measures.map { $0["name"] as? String } == ["travel-ban", "licences", "wages", "simplified", "register"])
        #expect(measures.map { $0["applies"] as? Bool } == [true, false, true, true, true])
        #expect(measures[0]["threshold"] as? String == "173000.00" && measures[4]["threshold"] is NSNull)
        for measure in measures {
            #expect((measure["text"] as? String)?.contains("{") == false)
            #expect((measure["sources"] as? [[String: String]])?.allSatisfy { $0["article"]?.isEmpty == false } == true)
        }
        try expectExplained(result)
        let alimony = try document("measures", "--for", "alimony", "--months-unpaid", "3")
        #expect((alimony["measures"] as? [[String: Any]])?[0]["applies"] is NSNull)
    }

    @Test func theStateOfTheLawIsTold() throws {
        #expect(try jso("--version", "--lang", "en").output.contains("law as of 2026-08-25, data of 2026-11-27"))
        for arguments in [["--help"], ["fee", "--help"], ["help", "measures"], ["may-act", "--at", "2026-11-24T12:00"]] {
            #expect(try jso(arguments + ["--lang", "en"]).output.contains("Law as of 25.08.2026"), "\(arguments)")
        }
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
            #expect(try jso(arguments).output.contains("To be paid in all: 125 000.00 ₸"), "\(arguments)")
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
        (["withholding"], "--income"), (["withholding", "--income", "1", "--alimony-share", "25"], "--alimony-share"),
        (["measures"], "--amount"), (["measures", "--months-unpaid", "-1"], "--months-unpaid"), (["fee", "--kind", "periodic", "--net"], "--net"),
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
