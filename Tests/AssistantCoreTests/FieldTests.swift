import AssistantCore
import BuiltInData
import Law
import Testing

/// What faces make of the fields that a rule declares.
@Suite struct FieldTests {
    private static let content = Library.builtIn.content(in: .english)
    private static let law = BuiltInData.law()
    private static let today = CalendarDate(year: 2026, month: 11, day: 24)!

    private static func calculate(
        _ name: CalculatorName, _ options: [String: String]
    ) throws -> Result<CalculatorResult, FieldFaults> {
        let calculator = content.calculator(name)
        var raw = RawInput(for: calculator), runner = CalculatorRunner(law: law, today: today)
        for (option, text) in options { raw.texts[try #require(calculator.index(ofField: option))] = text }
        return runner.calculate(calculator, raw)
    }

    @Test(arguments: CalculatorName.allCases)
    func aCalculatorHasTheFieldsAndColumnsOfItsRule(name: CalculatorName) {
        let calculator = Self.content.calculator(name), fields = name.rule.fields
        #expect(Set(calculator.fields.map(\.name)) == Set(fields.names))
        #expect(Set(fields.names).count == fields.names.count)
        #expect(Set(calculator.columns).count == calculator.columns.count)
        #expect(calculator.figures.allSatisfy { calculator.columns.contains($0.key) })
    }

    @Test func aChoiceNotMadeIsTheOneThatTheFormShows() throws {
        let calculator = Self.content.calculator(.fee)
        for (field, other) in [("kind", "action"), ("debtor", "entity")] {
            let index = try #require(calculator.index(ofField: field))
            let initial = try #require(calculator.defaultChoice(index))
            let kind = field == "kind" ? [:] : ["kind": "action"], amount = ["amount": "1000000"].merging(kind) { $1 }
            let left = try Self.calculate(.fee, amount).get()
            #expect(try Self.calculate(.fee, amount.merging([field: initial.name]) { $1 }).get().items == left.items)
            #expect(try Self.calculate(.fee, amount.merging([field: other]) { $1 }).get().items != left.items)
        }
        let deadline = Self.content.calculator(.deadline)
        let event = try #require(deadline.index(ofField: "event"))
        #expect(deadline.defaultChoice(event) == nil)
    }

    @Test(arguments: ["", "prop", "PROPERTY", "0"])
    func aChoiceThatThereIsNotIsNoDefault(text: String) throws {
        guard case .failure(let faults) = try Self.calculate(.fee, ["amount": "1", "kind": text]) else {
            #expect(text.isEmpty)
            return
        }
        #expect(faults.all.map(\.field) == ["kind"])
        #expect(faults.all.map(\.reason.code) == [InputWord.wrongChoice.rawValue])
    }

    /// A condition names a field there is, and each table is one of a choice, since a form has no other way to open it.
    @Test(arguments: CalculatorName.allCases)
    func conditionsNameFieldsOfTheirRule(name: CalculatorName) {
        let fields = name.rule.fields, exclusive = name.rule.exclusive.flatMap { $0.map(\.name) }
        for field in fields.all {
            switch field.condition {
            case .choice(let other, let names)?:
                guard case .choice(let known)? = fields[other]?.type else { Issue.record("\(other)"); return }
                #expect(names.isSubset(of: known) && names.count < known.count)
            case .without(let others)?: #expect(others.allSatisfy { fields[$0] != nil && $0 != field.name })
            case nil: break
            }
            if case .table = field.type { #expect(exclusive.contains(field.name)) }
        }
    }

    @Test func aRuleDoesNotGetWhatHasNoMeaning() throws {
        let plain = try Self.calculate(.fee, ["kind": "periodic"]).get()
        let more = try Self.calculate(.fee, ["kind": "periodic", "amount": "5000000", "recovered": "9000000", "debtor": "entity"]).get()
        #expect(more.items == plain.items)
        #expect(more.notes.map(\.code) == plain.notes.map(\.code) + ["amount-not-used"])
        let measures = try Self.calculate(.measures, ["amount": "5000", "months-unpaid": "40"]).get()
        #expect(measures.items == (try Self.calculate(.measures, ["amount": "5000"]).get().items))
        #expect(measures.notes.map(\.code).contains("months-not-used"))
    }

    @Test func aTableHasACellForEachColumn() throws {
        for options in [["amount": "1000000"], ["kind": "security"], ["kind": "periodic", "date": "2023-01-01"], ["amount": "5", "voluntary": "yes"]] {
            let result = try Self.calculate(.fee, options).get()
            #expect(result.cells.count == Self.content.calculator(.fee).columns.count)
        }
        let result = try Self.calculate(.fee, ["amount": "1000000"]).get()
        #expect(result.cell("band_from_mci") == "60" && result.cell("band_to_mci") == "300")
    }

    @Test func aRuleThatTakesATableNamesItsRows() {
        let calculator = Self.content.calculator(.arrears)
        var raw = RawInput(for: calculator)
        #expect(calculator.tableRows(raw) == nil)
        for (field, text) in [("from", "15.12.2025"), ("to", "01.02.2026")] {
            raw.texts[calculator.index(ofField: field)!] = text
        }
        #expect(calculator.tableRows(raw) == [["2025-12", "", ""], ["2026-01", "", ""], ["2026-02", "", ""]])
        raw.texts[calculator.index(ofField: "income")!] = "200000"
        raw.texts[calculator.index(ofField: "income-from")!] = "2026-01-10=none"
        #expect(
            calculator.tableRows(raw)?.map { $0[1] } == ["200000", "", "0"],
            "a month within which the income changes is asked for")
        raw.texts[calculator.index(ofField: "to")!] = "14.12.2025"
        #expect(calculator.tableRows(raw) == nil)
        #expect(Self.content.calculator(.deadline).tableRows(RawInput(for: Self.content.calculator(.deadline))) == nil)
    }
}
