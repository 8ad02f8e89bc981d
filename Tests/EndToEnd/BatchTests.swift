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
        #expect(outcome.status == 0)
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
    }

    @Test(arguments: [("a,b\n1,2\n", "amount"), ("", "CSV"), ("amount,amount\n1,2\n", "amount")])
    func aTableWithoutItsColumnsIsRefused(table: String, expected: String) throws {
        let outcome = try jso(["batch", "fee", "-"], input: table)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(expected))
    }
}
