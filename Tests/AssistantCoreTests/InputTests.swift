import AssistantCore
import BuiltInData
import Testing

/// Nonsense in every field gets a sentence that says what to type, never a figure.
@Suite struct InputTests {
    private static let content = BuiltInData.content(in: .english).content(in: .english)

    /// What is said of a text typed into a field of the fee or the deadline; nil where it is taken.
    private static func complaint(_ name: CalculatorName, _ options: [String: String], at field: String) -> InputWord? {
        let calculator = content.calculator(name)
        var raw = RawInput(for: calculator)
        for (option, text) in options { raw.texts[calculator.index(ofField: option)!] = text }
        var reckoner = Reckoner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        guard case .failure(let faults) = reckoner.reckon(calculator, raw),
            let fault = faults.all.first(where: { $0.field == field })
        else { return nil }
        return InputWord(rawValue: String(fault.reason.code))
    }

    @Test(arguments: [
        ("1500000", "150000000"), ("1 500 000", "150000000"), ("1500000.50", "150000050"),
        ("1500000,50", "150000050"), ("1\u{A0}500\u{A0}000,5 ₸", "150000050"), ("1\u{202F}500", "150000"),
        ("0,01", "1"), ("  7  ", "700"), ("12 тг", "1200"), ("10000000000000", "1000000000000000"),
    ])
    func amountsAreReadInEveryForm(text: String, tiyn: String) throws {
        let calculator = Self.content.calculator(.alimony)
        var raw = RawInput(for: calculator)
        raw.texts[calculator.index(ofField: "children")!] = "0"
        raw.texts[calculator.index(ofField: "fixed")!] = text
        var reckoner = Reckoner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        let result = try reckoner.reckon(calculator, raw).get()
        #expect(result["monthly"] == .money(Money(tiyn: Int(tiyn)!)))
    }

    @Test(arguments: [
        ("-5", InputWord.negativeAmount), ("−5", .negativeAmount), ("1,2,3", .wrongAmount), ("1.2.3", .wrongAmount),
        ("abc", .wrongAmount), ("1e5", .wrongAmount), ("1 50", .wrongAmount), ("15 000 00", .wrongAmount),
        (",5", .wrongAmount), ("5,", .wrongAmount), ("5,123", .tooManyDecimals), ("0", .zeroAmount),
        ("1000000000000000000000000000000", .amountTooLarge), ("10000000000000,01", .amountTooLarge),
        ("١٢٣", .foreignDigits), ("१२३", .foreignDigits), ("12қ", .kazakhNumberRow), ("Ү", .kazakhNumberRow),
        ("½", .foreignDigits), ("1'000", .wrongAmount), ("💰", .wrongAmount), ("\u{202E}12", .wrongAmount),
        ("0x10", .wrongAmount), ("+5", .wrongAmount), ("1_000", .wrongAmount), ("NaN", .wrongAmount),
    ])
    func wrongAmountsAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.fee, ["amount": text], at: "amount") == word)
    }

    @Test(arguments: [
        ("31.02.2026", InputWord.noSuchDay), ("29.02.2027", .noSuchDay), ("00.01.2026", .noSuchDay),
        ("01.13.2026", .noSuchDay), ("2026-13-01", .noSuchDay), ("01.01.0000", .yearOutOfRange),
        ("2009-12-31", .yearOutOfRange), ("01.01.2101", .yearOutOfRange), ("2026", .wrongDate), ("вчера", .wrongDate),
        ("01/02/2026", .wrongDate), ("2026.01.02", .wrongDate), ("1-2-26", .wrongDate), ("01.01.20260", .wrongDate),
        ("٠١.٠١.٢٠٢٦", .foreignDigits), ("0ә.01.2026", .kazakhNumberRow), ("01.01.-2026", .wrongDate),
        ("99999999999999999999.1.2026", .wrongDate), ("2026-01.02", .wrongDate), ("2026-01-02-", .wrongDate),
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
        ("23.11.2026 19:30:00", .wrongMoment), ("19:30", .wrongDate), ("31.11.2026 10:00", .noSuchDay),
        ("2026-11-23T19:60", .wrongMoment),
    ])
    func wrongMomentsAreExplained(text: String, word: InputWord) {
        #expect(Self.complaint(.mayAct, ["at": text], at: "at") == word)
    }

    @Test func allMistakesAreToldAtOnce() {
        let calculator = Self.content.calculator(.fee)
        var raw = RawInput(for: calculator)
        for field in ["amount", "recovered", "date", "expenses"] { raw.texts[calculator.index(ofField: field)!] = "?" }
        var reckoner = Reckoner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        guard case .failure(let faults) = reckoner.reckon(calculator, raw) else {
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
        var reckoner = Reckoner(law: BuiltInData.law(), today: CalendarDate(year: 2026, month: 11, day: 24)!)
        let result = try reckoner.reckon(calculator, raw).get()
        #expect(result.cell("mci") == "4325")
        #expect(result.notes.contains { $0.code == "last-known-mci" })
    }
}
