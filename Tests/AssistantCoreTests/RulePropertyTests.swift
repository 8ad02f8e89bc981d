import AssistantCore
import BuiltInData
import Law
import SeededRandom
import Testing

/// What must hold for any input, tried with many made at random from a fixed seed.
@Suite struct RulePropertyTests {
    private static let content = Library.builtIn.content(in: .english)
    private static let law = BuiltInData.law()
    private static let today = CalendarDate(year: 2026, month: 11, day: 24)!

    private static func run(_ name: CalculatorName, _ options: [String: String]) throws -> CalculatorResult {
        let calculator = content.calculator(name)
        var raw = RawInput(for: calculator)
        for (option, text) in options { raw.texts[try #require(calculator.index(ofField: option))] = text }
        var runner = CalculatorRunner(law: law, today: today)
        return try runner.calculate(calculator, raw).get()
    }

    private static func money(_ key: String, _ result: CalculatorResult) throws -> Money {
        guard case .money(let money)? = result[key] else { throw Missing(key: key) }
        return money
    }

    private struct Missing: Error { let key: String }

    @Test func theFeeIsNeverAboveTheCap() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<2000 {
            let amount = Money(tiyn: Int.random(in: 1...10_000_000_000_000, using: &random))
            let result = try Self.run(.fee, ["amount": amount.plain])
            #expect(try Self.money("fee", result) <= Money(tenge: 43_250_000), "\(amount.plain)")
        }
    }

    @Test func partsOfARecoveryHaveTheFeeOfTheWhole() throws {
        var random = SeededRandom(seed: 2)
        for _ in 0..<1000 {
            let amount = Int.random(in: 2...100_000_000_000, using: &random)
            let first = Int.random(in: 1..<amount, using: &random)
            let parts = try [first, amount - first].map { part in
                try Self.money("fee_for_recovered", Self.run(.fee, [
                    "amount": Money(tiyn: amount).plain, "recovered": Money(tiyn: part).plain,
                ]))
            }
            let whole = try Self.money("fee", Self.run(.fee, ["amount": Money(tiyn: amount).plain]))
            #expect(abs((parts[0] + parts[1] - whole).tiyn) <= 1, "each is rounded by itself")
        }
    }

    @Test func threeSharesOfOneThirdAreTheIncome() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<500 {
            let income = Int.random(in: 0...1_000_000_000, using: &random)
            for (children, parts) in [("1", 4), ("2", 3), ("3", 2), ("7", 2)] {
                let monthly = try Self.money(
                    "monthly", Self.run(.alimony, ["children": children, "income": Money(tiyn: income).plain]))
                #expect(abs(monthly.tiyn * parts - income) * 2 <= parts, "\(children) of \(income)")
            }
        }
    }

    /// The first income has a whole number of tiyn for each day of any month, so nothing is rounded; of any other each
    /// sum is rounded by itself.
    @Test(arguments: [("1132740", 0), ("123456.78", 1)])
    func arrearsOfAdjoiningPeriodsAreThoseOfTheWhole(income: String, difference: Int) throws {
        var random = SeededRandom(seed: 4)
        let start = CalendarDate(year: 2024, month: 1, day: 1)!
        for _ in 0..<200 {
            let days = [0, 1, 2].map { _ in Int.random(in: 0...1000, using: &random) }.sorted()
            guard days[0] < days[1], days[1] < days[2] else { continue }
            let from = start.adding(days: days[0]), cut = start.adding(days: days[1]), to = start.adding(days: days[2])
            func arrears(_ from: CalendarDate, _ to: CalendarDate) throws -> Money {
                try Self.money("arrears", Self.run(.arrears, [
                    "children": "2", "income": income, "from": from.iso, "to": to.iso, "as-of": "2026-11-24",
                ]))
            }
            let parts = try arrears(from, cut) + arrears(cut.adding(days: 1), to)
            #expect(try abs((parts - arrears(from, to)).tiyn) <= difference)
        }
    }

    /// A change of income is as good as two calculations, whatever the order in which changes are given.
    @Test func aChangeOfIncomeIsAnotherPeriod() throws {
        var random = SeededRandom(seed: 7)
        let start = CalendarDate(year: 2024, month: 1, day: 1)!
        for _ in 0..<200 {
            let days = [0, 1, 2, 3].map { _ in Int.random(in: 0...1000, using: &random) }.sorted()
            guard days[0] < days[1], days[1] < days[2], days[2] < days[3] else { continue }
            let ends = days.map { start.adding(days: $0) }
            func arrears(_ from: CalendarDate, _ to: CalendarDate, _ income: String, _ changes: String = "") throws -> Money {
                try Self.money("arrears", Self.run(.arrears, [
                    "children": "3", "income": income, "income-from": changes, "from": from.iso, "to": to.iso,
                ]))
            }
            let first = "\(ends[1].iso)=2265480", second = "\(ends[2].iso) = 377 580"
            let whole = try arrears(ends[0], ends[3], "1132740", "\(second);\(first);")
            let parts = try arrears(ends[0], ends[1].adding(days: -1), "1132740")
                + arrears(ends[1], ends[2].adding(days: -1), "2265480") + arrears(ends[2], ends[3], "377580")
            #expect(parts == whole)
        }
    }

    @Test func aDeadlineHasJustAsManyWorkingDaysBeforeIt() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<300 {
            let from = CalendarDate(year: 2020, month: 1, day: 1)!.adding(days: Int.random(in: 0...2500, using: &random))
            let count = Int.random(in: 1...60, using: &random)
            let result = try Self.run(.deadline, ["from": from.iso, "working-days": String(count)])
            guard case .date(let last)? = result["last_day"], case .rows(let skipped)? = result["skipped"] else {
                Issue.record("no date")
                continue
            }
            #expect(last.days(since: from) == count + skipped.rows.count)
            // The hours calculator asks the same calendar another way.
            #expect(try Self.run(.mayAct, ["at": "\(last.iso)T12:00"]).cell("working_day") == "true")
            var worked = 0
            for offset in 1...last.days(since: from) {
                let day = from.adding(days: offset)
                if try Self.run(.mayAct, ["at": "\(day.iso)T12:00"]).cell("working_day") == "true" { worked += 1 }
            }
            #expect(worked == count)
        }
    }

    @Test(arguments: Language.allCases)
    func anAmountShownReadsBackAsItself(language: Language) throws {
        var random = SeededRandom(seed: 6)
        let words = Library.builtIn.content(in: language).words
        for exponent in 0...17 {
            let scale = (0..<exponent).reduce(1) { scale, _ in min(scale * 10, 100_000_000_000_000) }
            let money = Money(tiyn: Int.random(in: scale...scale * 9, using: &random))
            for text in [words.text(of: .money(money)), money.plain] {
                let result = try Self.run(.alimony, ["children": "0", "fixed": text])
                #expect(try Self.money("monthly", result) == money, "\(text)")
            }
        }
    }

    @Test func everyDateReadsBackAsItself() throws {
        var day = CalendarDate(year: 2010, month: 1, day: 1)!
        let end = CalendarDate(year: 2100, month: 12, day: 31)!
        var weekday = 5
        while day <= end {
            #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
            #expect(day.weekday == weekday)
            weekday = weekday % 7 + 1
            day = day.adding(days: 1)
        }
        #expect(try CalendarDate(reading: "29.02.2028").iso == "2028-02-29")
        #expect(try CalendarDate(reading: "2028-02-29").dotted == "29.02.2028")
    }
}
