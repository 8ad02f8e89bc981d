import AssistantCore
import BuiltInData
import Law
import Testing

/// Nonsense in every field gets a sentence that says what to type, never a figure.
@Suite struct InputTests {
    private static let content = Library.builtIn.content(in: .english)

    /// What is said of a text typed into a field of the fee or the deadline; nil where it is taken.
    private static func complaint(_ name: CalculatorName, _ options: [String: String], at field: String) -> InputWord? {
        let calculator = content.calculator(name)
        var raw = RawInput(for: calculator)
        for (option, text) in options { raw.texts[calculator.index(ofField: option)!] = text }
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        guard case .failure(let faults) = runner.calculate(calculator, raw),
            let fault = faults.all.first(where: { $0.field == field })
        else { return nil }
        return InputWord(rawValue: String(fault.reason.code))
    }

    @Test(arguments: [
        ("1500000", "150000000"), ("1 500 000", "150000000"), ("1500000.50", "150000050"),
        ("1500000,50", "150000050"), ("1\u{A0}500\u{A0}000,5 ₸", "150000050"), ("1\u{202F}500", "150000"),
        ("0,01", "1"), ("  7  ", "700"), ("1'500'000", "150000000"), ("1’500’000,5", "150000050"),
        ("1\u{2009}500\u{2009}000", "150000000"), ("1\u{2007}500 000", "150000000"), ("1ʼ000", "100000"),
         ("12 тг", "1200"), ("10000000000000", "1000000000000000"),
    ])
    func amountsAreReadInEveryForm(text: String, tiyn: String) throws {
        let calculator = Self.content.calculator(.alimony)
        var raw = RawInput(for: calculator)
        raw.texts[calculator.index(ofField: "children")!] = "0"
        raw.texts[calculator.index(ofField: "fixed")!] = text
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        let result = try runner.calculate(calculator, raw).get()
        #expect(result["monthly"] == .money(Money(tiyn: Int(tiyn)!)))
    }

    @Test(arguments: [
        ("-5", InputWord.negativeAmount), ("−5", .negativeAmount), ("1,2,3", .wrongAmount), ("1.2.3", .wrongAmount),
        ("abc", .wrongAmount), ("1e5", .wrongAmount), ("1 50", .wrongAmount), ("15 000 00", .wrongAmount),
        (",5", .wrongAmount), ("5,", .wrongAmount), ("5,123", .tooManyDecimals), ("0", .zeroAmount),
        ("1000000000000000000000000000000", .amountTooLarge), ("10000000000000,01", .amountTooLarge),
        ("١٢٣", .foreignDigits), ("१२३", .foreignDigits), ("12қ", .kazakhNumberRow), ("Ү", .kazakhNumberRow),
        ("½", .foreignDigits), ("1'00", .wrongAmount), ("'1000", .wrongAmount), ("—5", .negativeAmount), ("💰", .wrongAmount), ("\u{202E}12", .wrongAmount),
        ("0x10", .wrongAmount), ("+5", .wrongAmount), ("1_000", .wrongAmount), ("NaN", .wrongAmount),
    ])
    func wrongAmountsAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.fee, ["amount": text], at: "amount") == word)
    }

    @Test(arguments: [
        ("31.02.2026", InputWord.noSuchDay), ("29.02.2027", .noSuchDay), ("00.01.2026", .noSuchDay),
        ("01.13.2026", .noSuchDay), ("2026-13-01", .noSuchDay), ("01.01.0000", .yearOutOfRange),
        ("2009-12-31", .yearOutOfRange), ("01.01.2101", .yearOutOfRange), ("2026", .wrongDate), ("вчера", .wrongDate),
        ("01/02/26", .wrongDate), ("2026/01/02", .wrongDate), ("2026.01.02", .wrongDate), ("1-2-26", .wrongDate), ("01.01.20260", .wrongDate),
        ("٠١.٠١.٢٠٢٦", .foreignDigits), ("0ә.01.2026", .kazakhNumberRow), ("01.01.-2026", .wrongDate),
        ("99999999999999999999.1.2026", .wrongDate), ("2026-01.02", .wrongDate), ("2026-01-02-", .wrongDate), ("31/02/2026", .noSuchDay), ("01.01.09", .yearOutOfRange),
        ("2026-01-02 00:00:01", .wrongDate), ("2026-01-02 0:00", .wrongDate), ("00:00:00", .wrongDate), ("1.1.026", .wrongDate),
    ])
    func wrongDatesAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.deadline, ["from": text, "days": "1"], at: "from") == word)
    }

    @Test(arguments: [
        ("0", InputWord.wrongCount), ("-1", .wrongCount), ("1.5", .wrongCount), ("99999999999999999999", .wrongCount),
        ("one", .wrongCount), ("٣", .foreignDigits), ("ң", .kazakhNumberRow),
    ])
    func wrongCountsAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.deadline, ["from": "01.01.2026", "days": text], at: "days") == word)
    }

    @Test(arguments: [
        ("23.11.2026", InputWord.wrongMoment), ("23.11.2026 24:00", .wrongMoment), ("23.11.2026 7:5", .wrongMoment),
        ("23.11.2026 19:30:0", .wrongMoment), ("23.11.2026 19:30:60", .wrongMoment), ("23.11.2026 019:30", .wrongMoment),
        ("19:30", .wrongMoment), ("31.11.2026 10:00", .noSuchDay),
        ("2026-11-23T19:60", .wrongMoment),
    ])
    func wrongMomentsAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.mayAct, ["at": text], at: "at") == word)
    }

    @Test(arguments: [
        "2026-11-23", "23.11.2026", "23.11.26", "23/11/2026", "2026-11-23 00:00:00", "23.11.2026 00:00:00",
        "2026-11-23T00:00:00", "23/11/2026 00:00:00", " 23.11.26 ",
    ])
    func datesAreReadInEveryForm(text: String) throws {
        let result = try Self.result(.deadline, ["from": text, "days": "1"])
        #expect(result.cell("first_day") == "2026-11-24")
    }

    /// By day and in the evening alike, with nothing to note.
    @Test(arguments: [
        "23.11.2026 9:30", "23.11.2026 09:30:00", "2026-11-23T19:30:59", "23.11.26 19:30", "23/11/2026T18:00",
    ])
    func timesAreReadInEveryForm(text: String) throws {
        let result = try Self.result(.mayAct, ["at": text])
        #expect(result.cell("allowed") == "true")
        #expect(result.notes.isEmpty)
    }

    @Test(arguments: [
        "1/4", " 1 / 4 ", "25%", "25 %", "25,00 %", "0.25", "0,25", "25\u{A0}%",
    ])
    func sharesAreReadInEveryForm(text: String) throws {
        let result = try Self.result(.withholding, ["income": "300000", "alimony-share": text])
        #expect(result.cell("most") == "75000.00")
    }

    @Test(arguments: [
        ("25", InputWord.wrongShare), ("5/4", .wrongShare), ("101%", .wrongShare), ("1/0", .wrongShare), ("/4", .wrongShare),
        ("1/4%", .wrongShare), ("%", .wrongShare), ("-1/4", .wrongShare), ("a quarter", .wrongShare), ("1/4/2", .wrongShare),
        ("٢٥%", .foreignDigits), ("ң5%", .kazakhNumberRow),
    ])
    func whatIsNoShareIsRefused(text: String, word: InputWord) {
        #expect(Self.complaint(.withholding, ["income": "1", "alimony-share": text], at: "alimony-share") == word)
    }

    private static func result(_ name: CalculatorName, _ options: [String: String]) throws -> CalculatorResult {
        let calculator = content.calculator(name)
        var raw = RawInput(for: calculator)
        for (option, text) in options { raw.texts[calculator.index(ofField: option)!] = text }
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        return try runner.calculate(calculator, raw).get()
    }

    /// Ten trillions a month for ninety years, and a penalty on them: more than an amount can hold.
    @Test func whatIsTooMuchToAddUpIsRefused() {
        let word = Self.complaint(.arrears, [
            "children": "3", "from": "2010-01-01", "to": "2100-12-31", "income": "10000000000000", "as-of": "2100-12-31",
            "searched": "yes", "penalty": "yes",
        ], at: "income")
        #expect(word == .amountTooLarge)
    }

    @Test func allMistakesAreToldAtOnce() {
        let calculator = Self.content.calculator(.fee)
        var raw = RawInput(for: calculator)
        for field in ["amount", "recovered", "date", "expenses"] { raw.texts[calculator.index(ofField: field)!] = "?" }
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        guard case .failure(let faults) = runner.calculate(calculator, raw) else {
            Issue.record("taken")
            return
        }
        #expect(Set(faults.all.map(\.field)) == ["amount", "recovered", "date", "expenses"])
    }

    @Test func beforeTheFirstKnownFigureThereIsNoResult() {
        #expect(Self.complaint(.fee, ["amount": "1", "date": "31.12.2014"], at: "date") == .beforeFirstKnown)
    }

    @Test func behindTheLastKnownFigureThereIsAWarning() throws {
        let calculator = Self.content.calculator(.fee)
        var raw = RawInput(for: calculator)
        raw.texts[calculator.index(ofField: "amount")!] = "100000"
        raw.texts[calculator.index(ofField: "date")!] = "2027-01-01"
        var runner = CalculatorRunner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        let result = try runner.calculate(calculator, raw).get()
        #expect(result.cell("mci") == "4325")
        #expect(result.notes.contains { $0.code == "last-known-mci" })
    }
}
