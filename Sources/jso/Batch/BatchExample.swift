import AssistantCore
import InterfaceWords
import Law
import Tables

/// A table that works, on standard output, and what each of its columns means, on standard error.
struct BatchExample {
    private let calculator: Calculator
    private let session: Session
    private var words: Words { session.words }

    init(of calculator: Calculator, in session: Session) {
        self.calculator = calculator
        self.session = session
    }

    private var fields: [FieldDescription] { calculator.fields.filter { !$0.kind.isTable } }
    private var takesMonths: Bool { fields.count < calculator.fields.count }
    /// In English the names of the options stand above the columns, else the labels of the form.
    private var hasNames: Bool { session.language == .english }

    /// - Throws: ``Failure`` where it cannot be written.
    func show() throws {
        // As spreadsheets set to the language have it.
        var writer = TableWriter(separator: UInt8(ascii: hasNames ? "," : ";"))
        writer.write(fields.map(title) + (takesMonths ? [CaseColumn.title(in: session.language)] : []))
        for (number, row) in Self.rows[calculator.name, default: []].enumerated() {
            writer.write(fields.map { cell(row[$0.name] ?? "", of: $0) } + (takesMonths ? ["\(number + 1)/26"] : []))
        }
        for field in fields { Printout.say(explanation(of: field)) }
        if takesMonths { Printout.say(words(.exampleMonths, ["case": .text(CaseColumn.title(in: session.language))])) }
        Printout.say(words(.exampleUse, ["calculator": .text(calculator.name.rawValue)]))
        try StandardOutput.write(writer.bytes)
    }

    private func title(_ field: FieldDescription) -> String { hasNames ? field.name : field.label }

    private func explanation(of field: FieldDescription) -> String {
        let names = "\(title(field)) (\(hasNames ? field.label : field.name))"
        switch field.kind {
        case .choice(let choices):
            let known = choices.map { hasNames ? "\($0.name) (\($0.title))" : "\($0.title) (\($0.name))" }
            return "\(names): \(words(.exampleChoices, ["known": .text(known.joined(separator: "; "))]))"
        case .flag: return "\(names): \(words[.exampleFlag]) \(field.hint)"
        default: return "\(names): \(field.hint)"
        }
    }

    /// A value of the example as the language has it.
    private func cell(_ value: String, of field: FieldDescription) -> String {
        guard !hasNames, !value.isEmpty else { return value }
        switch field.kind {
        case .choice(let choices): return choices.first { $0.name == value }?.title ?? value
        case .flag: return words.say(Phrase(ResultWord.yes))
        case .date: return (try? CalendarDate(reading: value))?.dotted ?? value
        case .amount: return value.replacing(".", with: ",")
        case .moment: return (try? Moment(reading: value)).map { "\($0.date.dotted) \($0.clock)" } ?? value
        default: return value
        }
    }

    private static let rows: [CalculatorName: [[String: String]]] = [
        .fee: [
            ["amount": "1500000", "date": "2026-11-24"],
            ["amount": "250000.50", "recovered": "100000", "fee-paid": "10000", "expenses": "5000", "date": "2026-11-24"],
            ["kind": "action", "debtor": "entity", "date": "2026-11-24"],
            ["amount": "500000", "date": "2026-11-24", "voluntary": "yes"],
        ],
        .alimony: [
            ["children": "2", "income": "300000", "date": "2026-11-24"],
            ["children": "0", "fixed-mci": "10", "date": "2026-11-24"],
            ["children": "0", "fixed": "80000", "date": "2026-11-24"],
        ],
        .arrears: [
            ["children": "1", "from": "2026-03-01", "to": "2026-10-31", "income": "300000", "paid": "100000", "as-of": "2026-11-24"],
            [
                "children": "2", "from": "2026-01-01", "to": "2026-10-31", "income": "250000",
                "income-from": "2026-06-01=320000", "as-of": "2026-11-24", "penalty": "yes",
            ],
            ["children": "1", "from": "2026-05-01", "to": "2026-10-31", "unemployed": "yes", "as-of": "2026-11-24"],
        ],
        .withholding: [
            ["income": "200000", "source": "wage", "for": "alimony", "date": "2026-11-24"],
            ["income": "150000", "source": "pension", "for": "other", "alimony-share": "1/4", "date": "2026-11-24"],
        ],
        .measures: [
            ["amount": "173000", "debtor": "individual", "date": "2026-11-24"],
            ["amount": "500000", "for": "alimony", "months-unpaid": "3", "date": "2026-11-24"],
        ],
        .deadline: [
            ["from": "2026-11-20", "event": "complaint"], ["from": "2026-11-20", "working-days": "10"],
            ["from": "2026-11-20", "months": "3"],
        ],
        .mayAct: [["at": "2026-11-23 19:30"], ["at": "2026-11-24 22:30", "urgent": "yes"]],
    ]
}

extension CaseColumn {
    fileprivate static func title(in language: Language) -> String {
        switch language {
        case .kazakh: "Іс"
        case .kazakhLatin: "İs"
        case .russian: "Дело"
        case .english: name
        }
    }
}
