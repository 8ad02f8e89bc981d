import AssistantCore
import BuiltInData
import Law
import Testing

/// What is told of arrears beside the sums of `Cases/arrears.csv`.
@Suite struct ArrearsTests {
    private static let content = Library.builtIn.content(in: .english)
    private static let today = CalendarDate(year: 2026, month: 11, day: 24)!
    private static let year = ["children": "2", "from": "2025-09-01", "to": "2026-10-31"]

    private static func calculate(
        _ options: [String: String], months: [[String]]? = nil
    ) -> Result<CalculatorResult, FieldFaults> {
        let calculator = content.calculator(.arrears)
        var raw = RawInput(for: calculator), runner = CalculatorRunner(law: BuiltInData.law(), today: today)
        for (option, text) in options { raw.texts[calculator.index(ofField: option)!] = text }
        if let months { raw.tables[calculator.index(ofField: "months")!] = months }
        return runner.calculate(calculator, raw)
    }

    private static func notes(_ options: [String: String], months: [[String]]? = nil) throws -> Set<String> {
        Set(try calculate(options, months: months).get().notes.map(\.code))
    }

    private static func rows(_ result: CalculatorResult) throws -> [[String: ResultValue]] {
        guard case .rows(let table)? = result["months"] else { throw NoRows() }
        return table.rows.map { row in Dictionary(uniqueKeysWithValues: row.map { ($0.key, $0.value) }) }
    }

    private struct NoRows: Error {}

    @Test func aMonthSaysWhatItRestsOn() throws {
        let result = try Self.calculate(Self.year.merging([
            "income": "250000", "income-from": "2026-03-16=none;2026-05-01=320000", "penalty": "yes", "paid": "20000",
        ]) { $1 }).get()
        let rows = try Self.rows(result)
        #expect(rows.map { $0["base_kind"]?.plain } == Array(repeating: "income", count: 6)
            + ["mixed", "average-wage"] + Array(repeating: "income", count: 6))
        #expect(rows[0]["share"] == .share(Fraction(1, 3)))
        #expect(rows[0]["due"] == .money(Money(tiyn: 8_333_333)) && rows[0]["balance"] == .money(Money(tiyn: 6_333_333)))
        #expect(rows[0]["days"] == .count(420), "from 30 September 2025 to 24 November 2026")
        // 63 333.33… for 420 days, a thousandth a day.
        #expect(rows[0]["penalty"] == .money(Money(tiyn: 2_660_000)))
        // Fifteen days at 250 000, sixteen at the average wage of 429 368.
        #expect(rows[6]["base"] == .money(Money(tiyn: 34_257_703)))
    }

    @Test func aMonthNotFilledInLeavesNoSum() throws {
        let options = ["children": "1", "from": "2026-01-01", "to": "2026-04-30", "penalty": "yes"]
        let months = [["2026-01", "200000", "10000"], ["2026-02", "", ""], ["2026-04", "0", ""]]
        let result = try Self.calculate(options, months: months).get()
        for key in ["arrears", "due", "paid", "penalty", "total_due"] { #expect(result[key] == ResultValue.none, "\(key)") }
        #expect(result["unfilled"] == .months([2, 3].map { CalendarDate(year: 2026, month: $0, day: 1)! }))
        #expect(result["months_counted"] == .count(2))
        let words = Self.content.words
        let figures = result.figures(of: Self.content.calculator(.arrears), words)
        #expect(figures.map(\.value) == ["February 2026, March 2026"])
        let note = try #require(result.notes.first { $0.code == "months-unfilled" })
        #expect(words.say(note).hasPrefix("2 months are not filled in."))
        #expect(!result.notes.contains { $0.code == "recovery-from-property" })
    }

    @Test func benefitsAndPrisonAreSaid() throws {
        let benefits = try Self.calculate(Self.year.merging(["income": "90000", "benefits": "yes"]) { $1 }).get()
        #expect(try Self.rows(benefits).allSatisfy { $0["base_kind"]?.plain == "benefit" })
        #expect(benefits.sources.contains { $0.act == "law" && $0.article == "99(3)" })
        let prison = try Self.calculate(Self.year.merging(["imprisoned": "yes"]) { $1 }).get()
        let row = try #require(try Self.rows(prison).last)
        #expect(row["base_kind"]?.plain == "mci" && row["share"] == ResultValue.none)
        #expect(row["due"] == .money(Money(tenge: 4325)))
        #expect(prison.notes.contains { $0.code == "prisoner-month" })
        #expect(Self.fault(Self.year.merging(["imprisoned": "yes", "benefits": "yes"]) { $1 })?.field == "benefits")
    }

    private static func fault(_ options: [String: String], months: [[String]]? = nil) -> FieldFault? {
        guard case .failure(let faults) = calculate(options, months: months) else { return nil }
        return faults.all.first
    }

    /// The fault calls the fields as the form does, so that a person finds the one to clear.
    @Test(arguments: Language.writtenLanguages)
    func twoWaysOfIncomeAreNamed(language: Language) throws {
        let content = Library.builtIn.content(in: language), calculator = content.calculator(.arrears)
        let fault = try #require(Self.fault(Self.year.merging(["income": "1", "unemployed": "yes"]) { $1 }))
        #expect(fault.field == "unemployed")
        let text = content.words.say(fault.reason)
        for (name, word) in [
            ("income", InputWord.incomeField), ("unemployed", .unemployedField), ("imprisoned", .imprisonedField),
            ("months", .monthsField),
        ] {
            let label = calculator.fields[try #require(calculator.index(ofField: name))].label
            #expect(content.words.say(Phrase(word)) == label)
            #expect(text.contains(label) == ["income", "unemployed"].contains(name))
        }
    }

    @Test(arguments: [
        ("2026-03-01", InputWord.wrongPair), ("2026-03-01=", .changeWithoutSum), ("=5", .empty), ("2026-02-30=5", .noSuchDay),
        ("2026-03-01=-5", .inChange), ("2026-03-01=x", .inChange), ("2025-09-01=5", .changeOutside),
        ("2026-11-01=5", .changeOutside), ("2026-03-01=5;01.03.2026=6", .repeatedChange),
    ])
    func wrongChangesAreExplained(text: String, word: InputWord) {
        let fault = Self.fault(Self.year.merging(["income": "1", "income-from": text]) { $1 })
        #expect(fault?.field == "income-from" && fault?.reason.code == word.rawValue)
    }

    @Test(arguments: ["none", "0", "0,00", "жоқ", "Нет", " NONE "])
    func noWorkIsSaidInManyWays(text: String) throws {
        let result = try Self.calculate(Self.year.merging(["income": "1", "income-from": "2026-10-01=\(text)"]) { $1 }).get()
        #expect(try Self.rows(result).last?["base_kind"]?.plain == "average-wage")
    }

    @Test func notesStandOnlyWhereTheyBear() throws {
        let steady = Self.year.merging(["income": "240000"]) { $1 }
        #expect(try Self.notes(steady) == ["recovery-from-property"])
        #expect(try Self.notes(steady.merging(["paid": "1"]) { $1 }) == ["recovery-from-property", "oldest-first"])
        #expect(try Self.notes(steady.merging(["paid": "1120000"]) { $1 }) == ["oldest-first"])
        #expect(try Self.notes(steady.merging(["paid": "1120001"]) { $1 }) == ["oldest-first", "overpaid"])
        #expect(try Self.notes(steady.merging(["income": "250000"]) { $1 }).contains("rounded-apart"))
        #expect(try Self.notes(steady.merging(["penalty": "yes"]) { $1 }).contains("penalty-due-day"))
        #expect(try Self.notes(steady.merging(["searched": "yes"]) { $1 }) == ["recovery-from-property"])
        #expect(try Self.notes(steady.merging(["searched": "yes", "from": "2020-01-01"]) { $1 }).contains("searched-debtor"))
        #expect(try Self.notes(steady.merging(["income": "0"]) { $1 }) == ["nothing-earned"])
        let paid = (1...4).map { ["2026-0\($0)", "240000", $0 % 3 == 0 ? "80000" : ""] }
        #expect(try Self.notes(["children": "2", "from": "2026-01-01", "to": "2026-04-30"], months: paid) == [])
    }

    /// The last quarter known is the third of 2025.
    @Test(arguments: [("2026-03-31", false), ("2026-04-01", true)])
    func anAverageWageOlderThanHalfAYearIsWarnedOf(asOf: String, isOld: Bool) throws {
        let result = try Self.calculate([
            "children": "1", "from": "2026-01-01", "to": "2026-01-31", "unemployed": "yes", "as-of": asOf,
        ]).get()
        #expect(result.notes.contains { $0.code == "wage-may-be-old" } == isOld)
        #expect((result.fieldNotes["average-wage"] != nil) == isOld)
    }
}
