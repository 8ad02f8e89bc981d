import Foundation
import Testing

/// `jso batch`: good rows, bad rows, and what is neither.
@Suite struct BatchTests {
    private func rows(_ outcome: Outcome) -> [String] {
        outcome.output.split(separator: "\n").map(String.init)
    }

    @Test func badRowsDoNotStopTheRest() throws {
        let table = "id,amount,date\n1,100000,2026-01-05\n2,abc,\n3,100000,31.02.2026\n\"x\"y,1\n5,\"1 000 000,50\",\n"
        let outcome = try jso(["batch", "fee", "-", "--lang", "en"], input: table)
        #expect(outcome.status == 3)
        let rows = rows(outcome)
        #expect(rows.count == 6)
        #expect(rows[0] == "id,amount,date,charged,fee,fee_for_recovered,debt_left,total_due,per,rate,band_from_mci,band_to_mci,mci,other_fee,near_limit,notes,error")
        #expect(rows[1].hasPrefix("1,100000,2026-01-05,true,25000.00,0.00,100000.00,125000.00,once,0.25,0,60,4325,,false,"))
        #expect(rows[2].contains("amount: Type the sum in digits"))
        #expect(rows[3].contains("date: There is no such day"))
        #expect(rows[4].hasPrefix("\"\"\"x\"\"y,1\""))
        #expect(rows[5].contains("\"1 000 000,50\",,true,200000.10,0.00,1000000.50,1200000.60,once,0.2,"))
        #expect(outcome.messages.contains("Columns not used: id"))
        #expect(outcome.messages.contains("Rows 5: calculated 2, with an error 3"))
    }

    @Test func otherCalculatorsTakeTablesToo() throws {
        let alimony = try jso(["batch", "alimony", "-"], input: "children,income\n2,300000\n")
        #expect(rows(alimony)[1].hasPrefix("2,300000,100000.00,1/3,300000.00,50000.00,0.00,false"))
        let withholding = try jso(["batch", "withholding", "-"], input: "income,for,date\n90000,other,2026-11-24\n")
        #expect(rows(withholding)[1].hasPrefix("90000,other,2026-11-24,true,39149.00,50851.00,minimum,50851.00,"))
        let measures = try jso(["batch", "measures", "-"], input: "amount,date\n173000,2026-11-24\n")
        #expect(rows(measures)[0].hasPrefix("amount,date,travel_ban,travel_ban_from,licences,licences_from,wages,wages_from,"))
        #expect(rows(measures)[1].hasPrefix("173000,2026-11-24,true,173000.00,false,1081250.00,true,432500.00,true,173000.00,true,,"))
        let deadline = try jso(["batch", "deadline", "-"], input: "from,working_days\n2026-11-24,1\n")
        #expect(rows(deadline)[1].hasPrefix("2026-11-24,1,2026-11-25,2026-11-25,false"))
        #expect([alimony, withholding, measures, deadline].allSatisfy { $0.status == 0 })
    }

    @Test(arguments: [("a,b\n1,2\n", "amount"), ("", "CSV"), ("amount,amount\n1,2\n", "amount"), ("amount,Құжат бойынша сома\n1,2\n", "amount"),
        ("amount,date;kind\n", "үтір"), ("PK\u{3}\u{4}", "CSV UTF-8"), ("\"amount\n", "CSV UTF-8"), ("a\u{0}b\u{0}", "UTF-16")])
    func aTableWithoutItsColumnsIsRefused(table: String, expected: String) throws {
        let outcome = try jso(["batch", "fee", "-"], input: table)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(expected))
        #expect(outcome.output.isEmpty)
    }

    @Test func cellsComeOutAsTheyCame() throws {
        let table = "\u{FEFF}id; amount ;\"note\"\r\n 1 ;500;\"a;\"\"b\"\"\nc\"\r\n\"2\";  500;' x '\r\n;;\r\n3;500"
        let outcome = try BatchRun("fee", Array(table.utf8), ["--columns", "fee"]).outcome
        #expect(outcome.output == """
            \u{FEFF}id; amount ;"note";fee;error\r\n 1 ;500;"a;""b""
            c";125.00;\r\n"2";  500;' x ';125.00;\r\n;;;;\r\n3;500;;125.00;\r\n
            """)
    }

    @Test func columnsThatAreThereAlreadyKeepTheirNames() throws {
        let run = try BatchRun("fee", Array("amount,fee,result_fee,Error\n500,1,2,3\n".utf8), ["--columns", "fee"])
        #expect(run.header == ["amount", "fee", "result_fee", "Error", "result_result_fee", "result_error"])
        #expect(run.rows == [["500", "1", "2", "3", "125.00", ""]])
    }
}
